// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpwalk.h"

#include <deque>
#include <set>

namespace cloudward {
namespace {

// A question more or less costs nothing; a server may allow few open folders.
constexpr size_t foldersAtOnce = 48;

struct Listing
{
    SftpFolder folder;
    QByteArray handle;
    qsizetype incomplete = 0; ///< items whose attributes are still asked for
    bool end = false;
};
using ListingPointer = std::shared_ptr<Listing>;

class Walk
{
public:
    Walk(SftpSession &session, const SftpVisit &visit)
        : m_session(session)
        , m_visit(visit)
    {}

    Result<void> run(const QByteArray &path, const Cancel &cancel)
    {
        m_waiting.push_back(path);
        while (!m_waiting.empty() || !m_open.empty()) {
            while (!m_waiting.empty() && m_open.size() < foldersAtOnce) {
                begin(m_waiting.front());
                m_waiting.pop_front();
            }
            auto exchanged = m_session.exchange();
            if (exchanged)
                continue;
            if (m_visitFailed)
                return exchanged;
            if (auto again = m_session.reconnect(exchanged.error(), [&cancel] { return cancel.requested(); }); !again)
                return again;
            for (const auto &listing : m_open)
                m_waiting.push_front(listing->folder.path);
            m_open.clear();
        }
        return {};
    }

private:
    void begin(const QByteArray &path)
    {
        auto listing = std::make_shared<Listing>();
        listing->folder.path = path;
        m_open.insert(listing);
        m_session.askPath(sftp::OpenDir, path, [this, listing](SftpReply &&reply) -> Result<void> {
            if (reply.type != sftp::Handle)
                return giveUp(listing, reply);
            listing->handle = std::move(reply.bytes);
            read(listing);
            return {};
        });
    }

    void read(const ListingPointer &listing)
    {
        m_session.askHandle(sftp::ReadDir, listing->handle, [this, listing](SftpReply &&reply) -> Result<void> {
            if (reply.isStatus(sftp::EndOfFile)) {
                listing->end = true;
                close(listing);
                return finishIfWhole(listing);
            }
            if (reply.type != sftp::Name || reply.items.isEmpty()) {
                close(listing);
                return giveUp(listing, reply);
            }
            take(listing, std::move(reply.items));
            read(listing);
            return {};
        });
    }

    void take(const ListingPointer &listing, QList<SftpItem> &&items)
    {
        for (auto &item : items) {
            if (item.name == "." || item.name == "..")
                continue;
            const bool complete = item.attributes.isComplete();
            listing->folder.items->append(std::move(item));
            if (!complete)
                complement(listing, listing->folder.items->size() - 1);
        }
    }

    void complement(const ListingPointer &listing, qsizetype index)
    {
        ++listing->incomplete;
        const auto path = listing->folder.path + '/' + listing->folder.items->at(index).name;
        m_session.askPath(sftp::Lstat, path, [this, listing, index](SftpReply &&reply) -> Result<void> {
            --listing->incomplete;
            // One that went away meanwhile stays Unknown.
            if (reply.type == sftp::Attributes && listing->folder.items)
                (*listing->folder.items)[index].attributes = reply.attributes;
            return finishIfWhole(listing);
        });
    }

    void close(const ListingPointer &listing)
    {
        m_session.askHandle(sftp::Close, listing->handle, [](SftpReply &&) { return Result<void>(); });
    }

    Result<void> giveUp(const ListingPointer &listing, const SftpReply &reply)
    {
        listing->folder.items = std::unexpected(errorOf(reply, m_session.shown(listing->folder.path)));
        return visit(listing);
    }

    Result<void> finishIfWhole(const ListingPointer &listing)
    {
        if (!listing->end || listing->incomplete > 0 || !listing->folder.items)
            return {};
        std::ranges::sort(*listing->folder.items, {}, &SftpItem::name);
        return visit(listing);
    }

    Result<void> visit(const ListingPointer &listing)
    {
        m_open.erase(listing);
        const auto more = m_visit(listing->folder);
        if (!more) {
            m_visitFailed = true;
            return std::unexpected(more.error());
        }
        // Depth first, or a wide tree would have to be remembered whole.
        m_waiting.insert(m_waiting.begin(), more->cbegin(), more->cend());
        return {};
    }

    SftpSession &m_session;
    const SftpVisit &m_visit;
    std::deque<QByteArray> m_waiting;
    std::set<ListingPointer> m_open;
    bool m_visitFailed = false;
};

} // namespace

Result<void> walkSftp(SftpSession &session, const QByteArray &path, const SftpVisit &visit, const Cancel &cancel)
{
    return Walk(session, visit).run(path, cancel);
}

} // namespace cloudward
