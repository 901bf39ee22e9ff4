// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/illegalmender.h"
#include "core/backup/xmlscan.h"

namespace cloudward {

/// A handler of a scan that changes the document while it goes by, and knows what it is done with.
class MendingReader : public XmlHandler
{
public:
    /// The references outlive this.
    MendingReader(const MendChoices &choices, EditedStream &stream, const MendChangeSink &changed)
        : m_stream(stream)
        , m_changed(changed)
        , m_illegal(choices, stream, changed)
    {}

    /// False where the scan was ended because the document is something else.
    virtual bool isBackup() const { return true; }
    /// Places that XML does not allow are told to it, from the filter and from the scan.
    IllegalMender &illegal() { return m_illegal; }
    /// Whatever lies before this offset is as it shall be.
    qint64 settled() const { return m_settled; }

protected:
    EditedStream &stream() { return m_stream; }
    void changed(const MendChange &change) { m_changed(change); }
    /// What is not of a row until here is of none.
    void settle(qint64 offset)
    {
        m_illegal.rowEnds(offset, {}, {});
        m_settled = offset;
    }

private:
    EditedStream &m_stream;
    MendChangeSink m_changed;
    IllegalMender m_illegal;
    qint64 m_settled = 0;
};

} // namespace cloudward
