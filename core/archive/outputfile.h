// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QIODevice>

namespace cloudward {

/// A file that is written at any position through one large buffer. What QuaZip goes back to patch (an entry's sizes)
/// is mostly still in the buffer, and the first failure keeps the system's own words, which QFile loses for
/// the writes that it does later.
class OutputFile final : public QIODevice
{
public:
    explicit OutputFile(QString path);
    ~OutputFile() override;

    /// Makes or empties the file.
    Result<void> create();
    /// Writes what is still in the buffer. Fails with the first failure there was.
    Result<void> flush();

    void close() override;
    bool seek(qint64 position) override;
    qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    bool writeOut();

    QString m_path;
    int m_descriptor = -1;
    int m_errno = 0;
    QByteArray m_buffer;
    qint64 m_bufferStart = 0; ///< where in the file the buffer belongs
    qint64 m_end = 0;
};

} // namespace cloudward
