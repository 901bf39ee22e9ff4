// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzzing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <sanitizer/common_interface_defs.h>

namespace {

// How often each place in the code under test was passed, by a hash of its address, as classes: 1, 2, 3, 4 to 7 …
constexpr size_t places = 1 << 16;
std::array<quint8, places> passed;
std::array<quint8, places> seen;
QByteArray current;
QByteArray targetName;

quint8 classOf(quint8 times)
{
    constexpr quint8 first = 1;
    if (times < 4)
        return times == 0 ? quint8(0) : quint8(first << (times - 1));
    return times < 8 ? 8 : times < 32 ? 16 : times < 128 ? 32 : 64;
}

// Whether this run passed a place, or passed it as often, as no run before it.
bool foundNew()
{
    bool found = false;
    for (size_t i = 0; i < places; ++i) {
        const auto now = classOf(passed[i]);
        if ((now & ~seen[i]) == 0)
            continue;
        seen[i] = quint8(seen[i] | now);
        found = true;
    }
    return found;
}

void leaveInputBehind()
{
    QFile file(QStringLiteral("crash-%1.bin").arg(QString::fromLatin1(targetName)));
    if (file.open(QIODevice::WriteOnly) && file.write(current) == current.size())
        std::fprintf(stderr, "The input is in %s.\n", qPrintable(file.fileName()));
}

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {}

    QByteArray change(QByteArray bytes, const QByteArray &other)
    {
        const int changes = 1 << below(4);
        for (int i = 0; i < changes; ++i)
            changeOnce(bytes, other);
        constexpr qsizetype longest = 1 << 16;
        bytes.truncate(longest);
        return bytes;
    }

    qsizetype below(qsizetype most) { return most <= 0 ? 0 : qsizetype(m_random.bounded(quint32(most))); }

private:
    void changeOnce(QByteArray &bytes, const QByteArray &other)
    {
        const auto at = below(bytes.size() + 1);
        const auto length = 1 + below(qMin<qsizetype>(bytes.size() - at + 1, 64));
        switch (below(7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = char(m_random.generate());
            break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(below(bytes.size() + 1), length)); break;
        case 4: {
            const auto from = below(other.size() + 1);
            bytes.replace(at, length, other.mid(from, 1 + below(other.size() - from + 1)));
            break;
        }
        case 5: putNumber(bytes, at); break;
        default: bytes.truncate(at); break;
        }
    }

    // Numbers at which things change: the ends of their fields, and small ones.
    void putNumber(QByteArray &bytes, qsizetype at)
    {
        static constexpr std::array<quint64, 14> numbers{0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff,
            0x80000000, 0xffffffff, 0x7fffffffffffffff, 0xffffffffffffffff};
        const auto number = numbers[size_t(below(numbers.size()))];
        const qsizetype width = 1 << below(4);
        for (qsizetype i = 0; i < width && at + i < bytes.size(); ++i)
            bytes[at + i] = char(number >> (8 * i));
    }

    QRandomGenerator m_random;
};

} // namespace

// Called by what is compiled with -fsanitize-coverage=trace-pc, at each branch.
extern "C" __attribute__((no_sanitize("address", "undefined"))) void __sanitizer_cov_trace_pc()
{
    const auto place = reinterpret_cast<quintptr>(__builtin_return_address(0));
    auto &times = passed[(place >> 1) % places];
    if (times < 255)
        ++times;
}

namespace cloudward::test {

void complain(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    leaveInputBehind();
    std::abort();
}

int fuzz(int argc, char **argv, const QList<QByteArray> &seeds, const std::function<void(const QByteArray &)> &target)
{
    targetName = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLatin1();
    const auto argument = QString::fromLocal8Bit(argc > 1 ? argv[1] : "10");
    if (QFile file(argument); file.exists()) {
        current = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        target(current);
        return 0;
    }
    __sanitizer_set_death_callback(leaveInputBehind);
    const auto seed = QRandomGenerator::global()->generate();
    Mutator mutator(seed);
    QList<QByteArray> kept;
    const auto feed = [&](const QByteArray &input) {
        current = input;
        passed.fill(0);
        target(current);
        if (foundNew())
            kept.append(current);
    };
    for (const auto &one : seeds)
        feed(one);
    qint64 runs = 0;
    QElapsedTimer timer;
    timer.start();
    for (const qint64 milliseconds = 1000 * argument.toLongLong(); timer.elapsed() < milliseconds; ++runs)
        feed(mutator.change(kept[mutator.below(kept.size())], kept[mutator.below(kept.size())]));
    std::printf("%lld runs from seed %u, %lld inputs kept, no finding\n", static_cast<long long>(runs), seed,
        static_cast<long long>(kept.size()));
    return 0;
}

} // namespace cloudward::test
