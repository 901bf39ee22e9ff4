// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/page.h"

#include <QFile>

namespace cloudward {

using namespace Qt::StringLiterals;

QByteArray page(const QString &name, const QMap<QString, QString> &values)
{
    QFile file(u":/practice/pages/%1.html"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The page %ls is not built in", qUtf16Printable(name));
    const QString text = QString::fromUtf8(file.readAll());
    QString out;
    out.reserve(text.size() + 256);
    // One pass: a value that looks like a field stays as it is.
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf("{{"_L1, at);
        if (open < 0) {
            out += QStringView(text).sliced(at);
            break;
        }
        out += QStringView(text).sliced(at, open - at);
        const bool raw = QStringView(text).sliced(open).startsWith("{{{"_L1);
        const QString closing = raw ? u"}}}"_s : u"}}"_s;
        const qsizetype begin = open + closing.size();
        const qsizetype close = text.indexOf(closing, begin);
        Q_ASSERT(close > 0);
        const QString value = values.value(text.sliced(begin, close - begin));
        out += raw ? value : value.toHtmlEscaped();
        at = close + closing.size();
    }
    return out.toUtf8();
}

} // namespace cloudward
