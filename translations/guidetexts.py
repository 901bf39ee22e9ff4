# SPDX-License-Identifier: Apache-2.0
"""Prints the texts of the guide (resources/guide/guide.json) as C++ that lupdate understands, in the context "Guide"."""
import json
import sys

TRANSLATED = ("title", "text", "remedy", "outdated")

with open(sys.argv[1], encoding="utf-8") as file:
    facts = json.load(file)
if isinstance(facts, dict):
    facts = facts["facts"]
for fact in facts:
    for key in TRANSLATED:
        if fact.get(key):
            print(f'//: Guide, {fact["id"]}, {key}')
            print("QT_TRANSLATE_NOOP(\"Guide\", " + json.dumps(fact[key], ensure_ascii=False) + ");")
