# SPDX-License-Identifier: Apache-2.0
"""Reads an XML file of a backup that need not be well-formed as to its characters: its rows, their fields with the bytes
that they stand in, and each place that XML or UTF-8 forbids. With nothing of Cloudward's."""
import collections
import re
import sys

CHARACTERS, PAIRS, ENCODING = 'illegal-characters', 'surrogate-pairs', 'encoding'
TOKEN = re.compile(rb'''<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>|[^<]+''', re.S)
START_TAG = re.compile(rb'''<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>''')
ATTRIBUTE = re.compile(rb'''([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')''', re.S)
REFERENCE = re.compile(rb'&#(?:x([0-9A-Fa-f]+)|([0-9]+));')


def wrong(words):
    sys.exit('comparemended: ' + words)


def allowed(c):
    return c in (9, 10, 13) or 0x20 <= c <= 0xd7ff or 0xe000 <= c <= 0xfffd or 0x10000 <= c <= 0x10ffff


def is_high(c):
    return 0xd800 <= c <= 0xdbff


def is_low(c):
    return 0xdc00 <= c <= 0xdfff


def sequence(data, at, end):
    """(code point, size) of the sequence at `at`, surrogates too; (None, 1) for a byte that is not UTF-8."""
    first = data[at]
    if first < 0x80:
        return first, 1
    size = 2 if 0xc2 <= first <= 0xdf else 3 if 0xe0 <= first <= 0xef else 4 if 0xf0 <= first <= 0xf4 else 0
    if size == 0 or at + size > end or any(not 0x80 <= b <= 0xbf for b in data[at + 1:at + size]):
        return None, 1
    c = first & (0x7f >> size)
    for b in data[at + 1:at + size]:
        c = c << 6 | b & 0x3f
    if c < (0, 0, 0x80, 0x800, 0x10000)[size] or c > 0x10ffff:
        return None, 1
    return c, size


Place = collections.namedtuple('Place', 'offset size mending before after joins')


class Document:
    """The tokens of a file that need not be well-formed as to its characters, its rows and their fields."""

    def __init__(self, data, row_depth):
        self.data = data
        self.rows = []  # [entity, start, end, {field: (start, end, is CDATA)}]
        self.forbidden = []  # as Place, all of them, with nothing chosen: after is None
        self.comments = []
        stack, row, field = [], None, None
        at = 0
        for token in TOKEN.finditer(data):
            if token.start() != at:
                wrong('cannot be read from byte %d on' % at)
            start, at = token.span()
            text = token.group()
            verbatim = text.startswith((b'<![CDATA[', b'<!--', b'<?'))
            self.look(start, at, not verbatim)
            if text.startswith(b'<!--'):
                self.comments.append((start, at, len(stack)))
            if verbatim or not text.startswith(b'<'):
                continue
            if text.startswith(b'</'):
                stack.pop()
                if row and len(stack) == row_depth:
                    row[3][field[0]] = (field[1], start)
                elif row and len(stack) == row_depth - 1:
                    row[2] = at
                    self.rows.append(row)
                    row = None
                continue
            name = re.match(rb'<([^\s/>]+)', text).group(1)
            local = name.split(b':')[-1]
            if len(stack) == row_depth - 1:
                row = [local.decode(), start, at, {}]
                for match in ATTRIBUTE.finditer(text, len(name) + 1):
                    row[3][match.group(1).decode()] = (start + match.start(2) + 1, start + match.end(2) - 1)
            elif len(stack) == row_depth:
                field = (local.decode(), at)
            if text.endswith(b'/>'):
                if len(stack) == row_depth - 1:
                    self.rows.append(row)
                    row = None
                elif row and len(stack) == row_depth:
                    row[3][field[0]] = (at, at)
            else:
                stack.append(local)
        if at != len(data) or stack:
            wrong('cannot be read: %r are open at its end' % stack)

    def look(self, start, end, references):
        at = start
        while at < end:
            reference = REFERENCE.match(self.data, at, end) if references and self.data[at] == 0x26 else None
            if reference:
                c = int(reference.group(1), 16) if reference.group(1) else int(reference.group(2))
                if not allowed(c):
                    self.forbidden.append((at, reference.end() - at, c, 'reference'))
                at = reference.end()
                continue
            c, size = sequence(self.data, at, end)
            if c is None:
                self.forbidden.append((at, size, self.data[at], 'byte'))
            elif not allowed(c):
                self.forbidden.append((at, size, c, 'character'))
            at += size

    def places(self, characters, encoding, pairs, replacement):
        """What is to be done about them; what joins would mean more without them than with them."""
        result = []
        at = 0
        while at < len(self.forbidden):
            offset, size, c, kind = self.forbidden[at]
            at += 1
            if kind == 'byte':
                if encoding:
                    result.append(Place(offset, size, ENCODING, 'byte %02X' % c, replacement, self.joins(at - 1, characters)))
                continue
            words = named(c, kind)
            if pairs and is_high(c) and at < len(self.forbidden):
                low = self.forbidden[at]
                if low[0] == offset + size and low[3] == kind and is_low(low[2]):
                    at += 1
                    meant = chr(0x10000 + ((c - 0xd800) << 10) + low[2] - 0xdc00)
                    result.append(Place(offset, size + low[1], PAIRS, words + ' ' + named(low[2], kind), meant, False))
                    continue
            if characters:
                result.append(Place(offset, size, CHARACTERS, words, replacement, self.joins(at - 1, encoding)))
        return result

    def joins(self, index, others):
        """Whether dropping this one, and those next to it, would join what means something together. `others`: whether
        those of the other kind are dropped too."""
        first, last = index, index
        while first > 0 and sum(self.forbidden[first - 1][:2]) == self.forbidden[first][0]:
            first -= 1
        while last + 1 < len(self.forbidden) and sum(self.forbidden[last][:2]) == self.forbidden[last + 1][0]:
            last += 1
        begin, end = self.forbidden[first][0], sum(self.forbidden[last][:2])
        around = self.data[begin - 1:begin] + self.data[end:end + 1]
        mixed = len({place[3] == 'byte' for place in self.forbidden[first:last + 1]}) == 2
        return around in (b'--', b']]', b']>', b'?>') or (mixed and not others)

    def row_at(self, offset):
        low, high = 0, len(self.rows)
        while low < high:
            middle = (low + high) // 2
            if self.rows[middle][2] <= offset:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.rows) and self.rows[low][1] <= offset else None

    def line(self, offset):
        return self.data.count(b'\n', 0, offset) + 1

    def value(self, span):
        return decoded(self.data[slice(*span)])


def named(c, kind):
    return '&#x%04X;' % min(c, 0x110000) if kind == 'reference' else 'U+%04X' % c


def decoded(raw):
    """What a field says; what is no character in it becomes '?'."""
    out = ''
    for part in re.split(rb'(<!\[CDATA\[.*?\]\]>)', raw, flags=re.S):
        cdata = part.startswith(b'<![CDATA[')
        text = (part[9:-3] if cdata else part).decode('utf-8', 'replace')
        text = text.replace('\r\n', '\n').replace('\r', '\n')
        if not cdata:
            def one(match):
                known = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}.get(match.group(1))
                if known:
                    return known
                c = int(match.group(1)[2:], 16) if match.group(1)[1] == 'x' else int(match.group(1)[1:])
                return chr(c) if allowed(c) else '?'
            text = re.sub('&(#?[A-Za-z0-9]+);', one, text)
        out += text
    return out


def with_places(data, start, end, places):
    """data[start:end] with these done to it."""
    out, at = b'', start
    for place in places:
        if start <= place.offset < end:
            out += data[at:place.offset] + place.after.encode()
            at = place.offset + place.size
    return out + data[at:end]
