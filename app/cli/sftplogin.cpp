// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sftplogin.h"

#include "app/cli/secretinput.h"
#include "core/transfer/sftpsession.h"

#include <QCommandLineParser>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// The person's terminal, wherever standard input and output lead.
class Person
{
public:
    explicit Person(const Cancel &cancel)
        : m_cancel(cancel)
        , m_tty(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {}
    ~Person()
    {
        if (isThere())
            ::close(m_tty);
    }
    Q_DISABLE_COPY_MOVE(Person)

    bool isThere() const { return m_tty >= 0; }

    /// Nothing when it was cancelled or the terminal went away.
    std::optional<QByteArray> ask(const QString &question, bool echo)
    {
        termios before{};
        ::tcgetattr(m_tty, &before);
        if (!echo) {
            auto hidden = before;
            hidden.c_lflag &= ~tcflag_t(ECHO);
            ::tcsetattr(m_tty, TCSAFLUSH, &hidden);
        }
        say(question);
        const auto line = readLine();
        if (!echo) {
            ::tcsetattr(m_tty, TCSAFLUSH, &before);
            say(u"\n"_s);
        }
        return line;
    }

private:
    void say(const QString &text) const
    {
        const auto bytes = text.toUtf8();
        if (::write(m_tty, bytes.constData(), size_t(bytes.size())) < 0)
            return;
    }

    std::optional<QByteArray> readLine() const
    {
        QByteArray line;
        while (!m_cancel.requested()) {
            pollfd waiting{m_tty, POLLIN, 0};
            if (::poll(&waiting, 1, 100) <= 0)
                continue;
            char byte = 0;
            if (::read(m_tty, &byte, 1) != 1)
                return {};
            if (byte == '\n')
                return line;
            line.append(byte);
        }
        return {};
    }

    const Cancel &m_cancel;
    int m_tty;
};

constexpr auto variable = "CLOUDWARD_SSH_PASSWORD";

// False where nobody answers.
bool complete(SftpLogin &login, const Error &missing, const SftpAddress &address, Person &person)
{
    if (missing.code == ErrorCode::HostKeyUnknown) {
        if (!person.isThere() || missing.detail.isEmpty())
            return false;
        const auto answer =
            person.ask(u"The key of %1 is not known here. Its fingerprint is\n  %2\nIs that right (yes/no)? "_s.arg(
                           missing.subject, missing.detail),
                true);
        if (!answer || answer->trimmed() != "yes")
            return false;
        login.acceptedHostKey = missing.detail;
        return true;
    }
    const bool locked = missing.code == ErrorCode::InvalidInput && !login.keyFile.isEmpty();
    const bool refused = missing.code == ErrorCode::SignInRefused && login.keyFile.isEmpty();
    if ((!locked && !refused) || !login.password.isEmpty())
        return false;
    login.password = secretFromOutside(variable);
    if (login.password.isEmpty() && person.isThere()) {
        const auto question = locked ? u"Passphrase of %1: "_s.arg(login.keyFile)
                                     : u"Password of %1: "_s.arg(address.shown(address.path));
        if (auto answer = person.ask(question, false))
            login.password = Secret(*std::move(answer));
    }
    return !login.password.isEmpty();
}

Result<SftpLogin> askSftpLogin(const QCommandLineParser &parser, const QString &source, const Cancel &cancel)
{
    const auto address = SftpAddress::parse(source);
    if (!address)
        return std::unexpected(address.error());
    SftpLogin login;
    login.keyFile = parser.value(u"key"_s);
    login.acceptedHostKey = parser.value(u"accept-host-key"_s);
    Person person(cancel);
    while (true) {
        SftpSession session;
        const auto connected = session.connect(*address, login, cancel);
        if (connected)
            return login;
        if (!complete(login, connected.error(), *address, person))
            return std::unexpected(connected.error());
    }
}

} // namespace

void addSftpOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"key"_s, u"The private key to sign in with, where the source is an sftp:// address."_s, u"FILE"_s},
        {u"accept-host-key"_s, u"The fingerprint of the SSH server's key, where it is not among the known hosts."_s,
            u"SHA256:…"_s},
    });
}

Result<SourceOptions> sourceOptions(const QCommandLineParser &parser, const QString &source, const Cancel &cancel)
{
    SourceOptions options;
    if (!SftpAddress::looksLikeOne(source))
        return options;
    auto login = askSftpLogin(parser, source, cancel);
    if (!login)
        return std::unexpected(login.error());
    options.sftp = std::move(*login);
    return options;
}

} // namespace cloudward
