# SPDX-License-Identifier: Apache-2.0
"""Holds a mended XML file of a backup against the original and against the list of changes, with nothing of Cloudward's.

usage: comparemended.py NAME ORIGINAL MENDED CHANGES.csv [characters] [encoding] [pairs] [replacement=TEXT]

The words say what was chosen. Three proofs:
 1. bytes: the original with what the list says done to it is the mended file, byte for byte;
 2. characters: each place that XML or UTF-8 forbids and that was chosen is on the list, and nothing else is;
 3. meaning: expat reads both files (the original made readable by 2) and each difference between two fields, and each
    row that is gone, is on the list, and each line of the list is such a difference.
Says what is wrong and ends with 1, or prints how many changes there were.
"""
import collections
import csv
import io
import re
import sys
import xml.parsers.expat

sys.dont_write_bytecode = True
from tolerantxml import CHARACTERS, ENCODING, PAIRS, START_TAG, Document, decoded, with_places, wrong

# Where a value decides something, a question mark stands, whatever was chosen; texts decide nothing.
DECIDING = {'ApplicationUser', 'Directory', 'GlobalPermissionEntry', 'Group', 'Membership', 'ProjectRoleActor',
            'SchemePermissions', 'SharePermissions', 'User'}
TEXTS = {'Action': {'body'}, 'Issue': {'summary', 'description', 'environment'}, 'Worklog': {'body'}}
COUNT = 'number of rows'


class Compare:
    def __init__(self, name, original, mended, changes, choices):
        self.row_depth = 2 if name == 'entities.xml' else 3
        self.old, self.new = Document(original, self.row_depth), Document(mended, self.row_depth)
        self.places = self.old.places(**choices)
        self.choices = choices
        self.changes = [change for change in changes if change['file'] == name and change['mending'] != 'repack']
        self.tables = [(match.start(), match.end(), match.group(1).decode())
                       for match in re.finditer(rb'<data tableName="([^"]*)".*?</data>', original, re.S)]
        self.removed = collections.Counter()
        self.counts = {}  # by entity, Total too: (before, after)
        self.edits = collections.defaultdict(dict)  # by index of the row: {field: (before, after)}
        self.gone = set()

    def entity_of(self, index):
        return '' if index is None else self.old.rows[index][0]

    def where(self, offset):
        """(entity, row, field) of a place."""
        if self.row_depth == 3:
            return next((name for start, end, name in self.tables if start <= offset < end), ''), '', ''
        index = self.old.row_at(offset)
        fields = self.old.rows[index][3] if index is not None else {}
        field = next((name for name, span in fields.items() if span[0] <= offset < span[1]), '')
        return self.entity_of(index), self.row_id(index), field

    def row_id(self, index):
        fields = self.old.rows[index][3] if index is not None else {}
        return self.old.value(fields['id']) if 'id' in fields else ''

    def sort_changes(self):
        """Finds the row of each change; rows are named by entity, id and the line that they end in."""
        listed = collections.defaultdict(list)
        by_name = collections.defaultdict(list)
        for index in range(len(self.old.rows)):
            by_name[self.entity_of(index), self.row_id(index)].append(index)
        for change in self.changes:
            if change['field'] == COUNT:
                if change['entity'] in self.counts:
                    wrong('a count is listed twice: %r' % change)
                self.counts[change['entity']] = (change['before'], change['after'])
                continue
            line = int(change['line'])
            if change['mending'] in (CHARACTERS, PAIRS, ENCODING):
                where = change['entity'], change['row'], change['field']
                listed[(change['mending'], line, change['before']) + where].append(change['after'])
                continue
            rows = [index for index in by_name[change['entity'], change['row']]
                    if self.old.line(self.old.rows[index][2]) == line]
            if change['field']:
                rows = [index for index in rows if change['field'] not in self.edits[index]]
            else:
                rows = [index for index in rows if index not in self.gone]
            if not rows:
                wrong('the list names a row that is not there: %r' % change)
            if change['field']:
                self.edits[rows[0]][change['field']] = (change['before'], change['after'])
            else:
                if change['after'] or not change['before']:
                    wrong('a row that is taken away, in other words: %r' % change)
                self.gone.add(rows[0])
                self.removed[change['entity']] += 1
        return listed

    def prove_characters(self, listed):
        """Those in rows that are gone and in fields that have another value are gone with them."""
        kept = []
        for place in self.places:
            index = self.old.row_at(place.offset)
            where = self.where(place.offset)
            if index in self.gone or where[2] in self.edits.get(index, {}):
                continue
            key = (place.mending, self.old.line(place.offset), place.before) + where
            if not listed[key]:
                wrong('not on the list: %r' % (key,))
            after = listed[key].pop(0)
            if after != self.instead(place, where[0], where[2]):
                wrong('%r became %r' % (key, after))
            kept.append(place._replace(after=after))
        left = [key for key, afters in listed.items() if afters]
        if left:
            wrong('on the list, and not there: %r' % left[:5])
        self.places = kept

    def instead(self, place, entity, field):
        if place.mending == PAIRS:
            return place.after
        if entity in DECIDING or (entity in TEXTS and field not in TEXTS[entity]):
            return '?'
        return place.after or ('\ufffd' if place.joins else '')

    def prove_bytes(self):
        old, new = self.old, self.new
        expected, at = b'', 0
        partners = iter(new.rows)
        for index, (entity, start, end, fields) in enumerate(old.rows):
            if index in self.gone:
                before = with_places(old.data, at, start, self.places)
                expected += before.rstrip(b' \t\r\n')
                at = end
                continue
            partner = next(partners, None)
            if partner is None or partner[0] != entity:
                wrong('a row is gone: %s %s' % (entity, self.row_id(index)))
            edits = self.edits.get(index, {})
            # (where, until, what stands there)
            changed = [fields[field] + (self.new_value(index, partner, field, edits[field], old.value(fields[field])),)
                       for field in edits if field in fields]
            # NULL has no attribute: new ones stand behind the others in the start tag.
            added = sorted((partner[3].get(field, (0, 0)), field) for field in edits if field not in fields)
            if added:
                tag = START_TAG.match(old.data, start)
                last = tag.end() - (2 if tag.group().endswith(b'/>') else 1)
                raw = b''.join(b' %s="%s"' % (field.encode(), self.new_value(index, partner, field, edits[field], ''))
                               for _, field in added)
                changed.append((last, last, raw))
            for begin, until, raw in sorted(changed):
                expected += with_places(old.data, at, begin, self.places) + raw
                at = until
            expected += with_places(old.data, at, end, self.places)
            at = end
        if next(partners, None) is not None:
            wrong('there are more rows than before')
        expected += self.with_counts(with_places(old.data, at, len(old.data), self.places))
        if expected != new.data:
            same = next((i for i, (a, b) in enumerate(zip(expected, new.data)) if a != b), min(len(expected), len(new.data)))
            wrong('another byte at %d of the mended file: %r, expected %r'
                  % (same, new.data[max(0, same - 40):same + 40], expected[max(0, same - 40):same + 40]))

    def new_value(self, index, partner, field, edit, before):
        if field not in partner[3]:
            wrong('row %s has no %s any more' % (self.row_id(index), field))
        raw = self.new.data[slice(*partner[3][field])]
        if decoded(raw) != edit[1]:
            wrong('%s of row %s is %r, and the list says %r' % (field, self.row_id(index), decoded(raw), edit[1]))
        span = self.old.rows[index][3].get(field)
        forbidden = span and any(span[0] <= place[0] < span[1] for place in self.old.forbidden)
        if edit[0] != before and not forbidden:
            wrong('%s of row %s was %r, and the list says %r' % (field, self.row_id(index), before, edit[0]))
        if edit[1] == before and span:
            wrong('%s of row %s is listed and was so before' % (field, self.row_id(index)))
        return raw

    def with_counts(self, tail):
        """The comment at the end, with fewer rows of what is gone."""
        fewer = dict(self.removed)
        if fewer:
            fewer['Total'] = sum(fewer.values())
        done = {}

        def one(match):
            name = match.group(1).decode()
            if name not in fewer:
                return match.group()
            done[name] = (match.group(3).decode(), str(int(match.group(3)) - fewer[name]))
            return match.group(1) + match.group(2) + done[name][1].encode()

        if b'___ Entities ___' in tail:
            tail = re.sub(rb'([A-Za-z0-9_]+)( *: *)(\d+)', one, tail)
        if done != self.counts:
            wrong('the counts are %r, and the list says %r' % (done, self.counts))
        return tail

    def prove_meaning(self):
        """With what was not chosen made readable in both."""
        def rows(data):
            document = Document(data, self.row_depth)
            places = document.places(characters=True, encoding=True, pairs=True, replacement='?')
            return rows_by_expat(with_places(data, 0, len(data), places), self.row_depth)
        old, new = rows(with_places(self.old.data, 0, len(self.old.data), self.places)), rows(self.new.data)
        kept = [(index, row) for index, row in enumerate(old) if index not in self.gone]
        if len(kept) != len(new):
            wrong('expat counts %d rows, and %d should be left' % (len(new), len(kept)))
        for (index, (entity, before)), (new_entity, after) in zip(kept, new):
            edits = self.edits.get(index, {})
            found = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
            if entity != new_entity or found != set(edits):
                wrong('%s %s differs in %r, and the list says %r' % (entity, before.get('id'), sorted(found), sorted(edits)))
            for name in found:
                if after.get(name) != edits[name][1]:
                    wrong('%s of %s %s is %r' % (name, entity, before.get('id'), after.get(name)))

    def run(self):
        self.prove_characters(self.sort_changes())
        self.prove_bytes()
        self.prove_meaning()
        if not self.changes and self.old.data != self.new.data:
            wrong('nothing is listed, and something differs')
        return len(self.changes)


def rows_by_expat(data, row_depth):
    rows, stack = [], []
    parser = xml.parsers.expat.ParserCreate()

    def start(name, attributes):
        stack.append(name)
        if len(stack) == row_depth:
            rows.append((name.split(':')[-1], dict(attributes)))
        elif len(stack) == row_depth + 1:
            rows[-1][1].setdefault(name.split(':')[-1], '')

    def end(name):
        stack.pop()

    def text(piece):
        if len(stack) == row_depth + 1:
            rows[-1][1][stack[-1].split(':')[-1]] += piece

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    try:
        parser.Parse(data, True)
    except xml.parsers.expat.ExpatError as error:
        wrong('expat: %s' % error)
    return rows


def main():
    name, original, mended, changes = sys.argv[1:5]
    words = sys.argv[5:]
    replacement = next((word.split('=', 1)[1] for word in words if word.startswith('replacement=')), '')
    choices = dict(characters='characters' in words, encoding='encoding' in words, pairs='pairs' in words,
                   replacement=replacement)
    with open(changes, encoding='utf-8-sig', newline='') as file:
        listed = list(csv.DictReader(io.StringIO(file.read(), newline='')))
    with open(original, 'rb') as file:
        old = file.read()
    with open(mended, 'rb') as file:
        new = file.read()
    print(Compare(name, old, new, listed, choices).run())


main()
