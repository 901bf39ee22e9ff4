// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/presenter/maskmaker.h"

#include <functional>

namespace cloudward {

class Session;

/// The masks for all that a session knows, kept up with it. Those of many people are made on another thread; who is named one
/// by one, and secrets, are added at once. Window's thread.
class SessionMasks : public QObject
{
    Q_OBJECT
public:
    explicit SessionMasks(Session &session, QObject *parent = nullptr);

    /// Of all who are known now; nullptr while they are being made. Asking begins that. Valid until the document or the session
    /// changes.
    const Masker *current();
    /// Calls `what` with them: at once, or when they are made. Not after drop().
    void whenMade(const std::function<void(const Masker &)> &what);
    /// Forgets everybody.
    void drop();

Q_SIGNALS:
    /// current() is there, and was not before or lacked somebody.
    void made();

private:
    /// Looks what has become known, and has masks made for it.
    void look();
    void addNamed();
    void take(const PeopleMasks &masks);

    Session &m_session;
    MaskMaker *m_maker = nullptr;
    std::optional<KnownLists> m_lists; ///< whose masks are there or being made; held, so that others are told from them
    PeopleMasks m_people;
    MaskingFacts m_named;
    std::unique_ptr<Masker> m_masker; ///< m_people and m_named; null while m_people is
    QList<std::function<void(const Masker &)>> m_waiting;
    bool m_stale = true;
};

} // namespace cloudward
