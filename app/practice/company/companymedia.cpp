// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/companymedia.h"

#include "app/practice/company/backuprows.h"
#include "app/practice/company/dice.h"
#include "app/practice/company/names.h"
#include "app/practice/company/troubles.h"
#include "core/work/files.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr qint64 bufferSize = 1 << 20;
constexpr int thumbnailEdge = 48;

// The first three are text, the six others do not shrink.
constexpr std::array<AttachmentKind, 9> kinds{{{"text/plain", ".log", {}, true}, {"text/csv", ".csv", {}, true},
    {"application/json", ".json", {}, true}, {"image/png", ".png", "\x89PNG\r\n\x1a\n", false, true},
    {"image/jpeg", ".jpg", "\xff\xd8\xff\xe0", false, true}, {"application/pdf", ".pdf", "%PDF-1.7\n"},
    {"application/zip", ".zip", "PK\x03\x04"},
    {"video/mp4", ".mp4",
        "\0\0\0\x18"
        "ftypmp42"sv},
    {"application/octet-stream", ".bin", {}}}};
constexpr size_t videoKind = 7;

/// Fills buffers with what an attachment holds.
class Filler
{
public:
    Filler()
        : m_buffer(bufferSize, Qt::Uninitialized)
    {
        // Several buffers' worth of lines; each file begins somewhere else in them.
        Dice dice(1);
        while (m_text.size() < 2 * bufferSize) {
            const std::string_view sentence = sentences()[dice.below(sentences().size())];
            m_text.append(QByteArray::number(m_text.size())).append(" INFO  ");
            m_text.append(sentence.data(), static_cast<qsizetype>(sentence.size())).append('\n');
        }
    }

    void start(const CompanyAttachment &attachment, const AttachmentKind &kind)
    {
        m_kind = &kind;
        m_dice = attachment.dice;
        m_begun = false;
    }

    QByteArrayView next(qint64 size)
    {
        if (m_kind->text) {
            const qint64 at = static_cast<qint64>(m_dice % static_cast<quint64>(bufferSize));
            m_dice = Dice::mixed(m_dice);
            return QByteArrayView(m_text).sliced(at, size);
        }
        char *out = m_buffer.data();
        Dice dice(m_dice);
        for (qint64 i = 0; i < bufferSize && i < size; i += 8) {
            const quint64 value = dice.next();
            std::memcpy(out + i, &value, 8);
        }
        m_dice = dice.next();
        if (!m_begun) {
            const auto length = std::min(static_cast<size_t>(size), m_kind->signature.size());
            std::copy_n(m_kind->signature.data(), length, out);
            m_begun = true;
        }
        return QByteArrayView(m_buffer).first(size);
    }

private:
    QByteArray m_buffer;
    QByteArray m_text;
    const AttachmentKind *m_kind = nullptr;
    quint64 m_dice = 0;
    bool m_begun = false;
};

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return std::unexpected(systemError(path, Access::Write, errno));
}

Result<void> writeSmallFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        file.write(bytes.constData(), bytes.size()) != bytes.size())
        return std::unexpected(systemError(path, Access::Write, errno));
    return {};
}

Result<void> writeAvatarsAndLogos(const Company &company, const QString &jiraHome)
{
    const QString avatars = jiraHome + u"/data/avatars"_s;
    const QString logos = jiraHome + u"/logos"_s;
    for (const QString &folder : {avatars, logos}) {
        if (auto made = makeFolder(folder); !made)
            return made;
    }
    struct Size
    {
        QLatin1StringView prefix;
        int edge;
    };
    for (const CompanyAvatar &avatar : company.customAvatars()) {
        for (const Size &size : {Size{""_L1, 48}, Size{"small_"_L1, 16}, Size{"medium_"_L1, 32}}) {
            const QString path = avatars + u"/%1_%2%3"_s.arg(avatar.id).arg(size.prefix, avatar.fileName);
            if (auto written = writeSmallFile(path, plainPng(size.edge, Dice::mixed(static_cast<quint64>(avatar.id))));
                !written)
                return written;
        }
    }
    for (const QString &name : {u"jira-logo-original.png"_s, u"jira-logo-scaled.png"_s, u"jira-favicon-hires.png"_s}) {
        if (auto written = writeSmallFile(logos + u'/' + name, plainPng(64, 0x0052cc)); !written)
            return written;
    }
    return {};
}

} // namespace

const AttachmentKind &kindOf(const CompanyAttachment &attachment, bool troubles)
{
    if (troubles && attachment.id == 10'000 + planted::bigFile)
        return kinds[videoKind];
    return kinds[attachment.dice % kinds.size()];
}

Result<CompanyMedia> writeMedia(const Company &company, const QString &jiraHome,
    const std::function<Result<void>(qint64 bytes, const QString &item)> &step)
{
    const bool troubles = company.parameters().troubles;
    const QString root = jiraHome + u"/data/attachments/"_s;
    if (auto made = makeFolder(root); !made)
        return std::unexpected(made.error());

    CompanyMedia media;
    Filler filler;
    const auto writeFile = [&](const CompanyAttachment &attachment, const QString &path, qint64 size) -> Result<void> {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return std::unexpected(systemError(path, Access::Write, errno));
        filler.start(attachment, kindOf(attachment, troubles));
        for (qint64 left = size; left > 0;) {
            const QByteArrayView part = filler.next(std::min(left, bufferSize));
            if (file.write(part.constData(), part.size()) != part.size())
                return std::unexpected(systemError(path, Access::Write, errno));
            left -= part.size();
            if (auto go = step(part.size(), path); !go)
                return go;
        }
        ++media.files;
        media.bytes += size;
        return step(0, path);
    };

    QString folder;
    bool hasThumbs = false;
    // The planted troubles need the attachments that they are about.
    const bool planting = troubles && company.attachments() > planted::bigFile + 1;
    for (qint64 i = 0; i < company.attachments(); ++i) {
        CompanyAttachment attachment = company.attachment(i);
        if (const QString itsFolder = root + company.attachmentFolder(attachment); itsFolder != folder) {
            folder = itsFolder;
            hasThumbs = false;
            if (auto made = makeFolder(folder); !made)
                return std::unexpected(made.error());
        }
        if (planting && i == planted::missingFile)
            continue;
        qint64 size = attachment.size;
        if (planting && i == planted::wrongSizedFile)
            size = size > 1 ? size / 2 : size + 1;
        if (auto written = writeFile(attachment, folder + u'/' + QString::number(attachment.id), size); !written)
            return std::unexpected(written.error());

        if (planting && i == 0) {
            attachment.id = 10'000 + company.attachments() + planted::orphanDistance;
            const QString path = folder + u'/' + QString::number(attachment.id);
            if (auto written = writeFile(attachment, path, planted::orphanSize); !written)
                return std::unexpected(written.error());
            attachment.id = 10'000;
        }
        if (kindOf(attachment, troubles).picture) {
            if (!hasThumbs) {
                if (auto made = makeFolder(folder + u"/thumbs"_s); !made)
                    return std::unexpected(made.error());
                hasThumbs = true;
            }
            const QString path = folder + u"/thumbs/_thumb_%1.png"_s.arg(attachment.id);
            if (auto written = writeSmallFile(path, plainPng(thumbnailEdge, attachment.dice)); !written)
                return std::unexpected(written.error());
        }
    }
    if (auto written = writeAvatarsAndLogos(company, jiraHome); !written)
        return std::unexpected(written.error());
    return media;
}

} // namespace cloudward
