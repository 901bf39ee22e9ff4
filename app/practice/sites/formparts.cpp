// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/formparts.h"

namespace cloudward {

namespace {

/// The value of name="…" or name=… in a header; browsers and curl encode quotes and line ends alone.
QString parameter(QByteArrayView header, QByteArrayView name)
{
    const QByteArray start = "; " + name.toByteArray() + '=';
    const qsizetype at = header.indexOf(start);
    if (at < 0)
        return {};
    QByteArrayView value = header.sliced(at + start.size());
    const bool quoted = value.startsWith('"');
    if (quoted)
        value = value.sliced(1);
    const qsizetype end = value.indexOf(quoted ? '"' : ';');
    if (end >= 0)
        value = value.first(end);
    return QString::fromUtf8(
        value.toByteArray().replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n").trimmed());
}

} // namespace

QList<FormPart> formParts(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray mark = "--" + parameter(contentType, "boundary").toUtf8();
    const QByteArray between = "\r\n" + mark;
    if (mark.size() == 2 || !body.startsWith(mark))
        return {};
    QList<FormPart> parts;
    for (qsizetype at = mark.size(); !QByteArrayView(body).sliced(at).startsWith("--");) {
        const qsizetype content = body.indexOf("\r\n\r\n", at);
        const qsizetype end = content < 0 ? -1 : body.indexOf(between, content + 2);
        if (end < 0)
            return {};
        FormPart part;
        const auto lines = body.sliced(at, content - at).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.toLower().startsWith("content-disposition:"))
                continue;
            part.name = parameter(line, "name");
            part.fileName = parameter(line, "filename");
        }
        part.content = QByteArrayView(body).sliced(content + 4, std::max<qsizetype>(0, end - content - 4));
        parts.append(part);
        at = end + between.size();
    }
    return parts;
}

} // namespace cloudward
