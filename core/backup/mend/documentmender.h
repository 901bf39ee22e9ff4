// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendingreader.h"
#include "core/work/work.h"

#include <QIODevice>

namespace cloudward {

/// One XML file of a backup on its way from a device through the menders to a sink.
class DocumentMender
{
public:
    enum class Kind { Entities, ActiveObjects };
    /// With the bytes read so far, once a buffer; says whether to go on.
    using Step = std::function<Result<void>(qint64 read)>;

    /// `choices` outlives this. `changed` gets changes without MendChange::file.
    DocumentMender(QString name, const MendChoices &choices, MendChangeSink changed, Step step)
        : m_name(std::move(name))
        , m_choices(choices)
        , m_changed(std::move(changed))
        , m_step(std::move(step))
    {}

    /// Once. The device is read on another thread. Malformed with the place where the XML is damaged other than by what
    /// can be mended, NotReadable with the device's words, Unsupported for another encoding, TooLarge where too much
    /// of one row would have to be changed, and the errors of `step` and `sink`.
    Result<void> run(QIODevice &device, Kind kind, EditedStream::Sink sink);

private:
    Result<void> scan(class ReadAhead &ahead, QByteArrayView first, EditedStream &stream, MendingReader &reader);

    QString m_name;
    const MendChoices &m_choices;
    MendChangeSink m_changed;
    Step m_step;
};

} // namespace cloudward
