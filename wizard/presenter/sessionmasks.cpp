// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/sessionmasks.h"

#include "wizard/presenter/sessionfacts.h"
#include "wizard/session.h"

#include <utility>

namespace cloudward {

SessionMasks::SessionMasks(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_maker(new MaskMaker(this))
{
    const auto note = [this] { m_stale = true; };
    connect(&session.migration(), &Migration::changed, this, note);
    connect(&session.migration(), &Migration::choicesChanged, this, note);
    connect(&session, &Session::accessChanged, this, note);
    connect(m_maker, &MaskMaker::made, this, &SessionMasks::take);
}

const Masker *SessionMasks::current()
{
    if (std::exchange(m_stale, false))
        look();
    return m_masker.get();
}

void SessionMasks::look()
{
    const auto lists = knownLists(m_session.migration());
    const auto change = m_lists ? lists.since(*m_lists) : KnownLists::Change::People;
    m_lists = lists;
    if (change == KnownLists::Change::People) {
        m_people = {};
        m_masker.reset();
    }
    if (change != KnownLists::Change::None) {
        if (lists.size() > MaskMaker::mostAtOnce) {
            m_maker->ask(lists);
        } else {
            m_maker->forget();
            m_people = makeMasks(lists);
            m_masker.reset();
        }
    }
    addNamed();
}

void SessionMasks::addNamed()
{
    if (!m_people.masker)
        return;
    auto named = namedSessionFacts(m_session, m_people.domains);
    if (m_masker && named == m_named)
        return;
    m_named = std::move(named);
    m_masker = std::make_unique<Masker>(m_named, m_people.masker);
}

void SessionMasks::take(const PeopleMasks &masks)
{
    m_people = masks;
    m_masker.reset();
    // Where something has changed since, that is looked at first.
    if (!m_stale)
        addNamed();
    if (!current())
        return;
    for (const auto &what : std::exchange(m_waiting, {}))
        what(*current());
    Q_EMIT made();
}

void SessionMasks::whenMade(const std::function<void(const Masker &)> &what)
{
    if (const auto *masker = current())
        return what(*masker);
    m_waiting += what;
}

void SessionMasks::drop()
{
    m_maker->forget();
    m_lists.reset();
    m_people = {};
    m_masker.reset();
    m_named = {};
    m_waiting.clear();
    m_stale = true;
}

} // namespace cloudward
