#!/usr/bin/env python3
"""Cuts the text face of the theme out of Source Serif 4: docs/fonts.md says why and how to run it.

usage: subset.py FOLDER_OF_SOURCE_SERIF_4_WOFF2_FILES OUTPUT_FOLDER
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.otlLib.builder import PairPosBuilder, buildValue
from fontTools.ttLib import TTFont

# "Source" is a reserved name: whoever changes the font must call it something else.
FAMILY = "Dossier Serif"

# What English, Spanish, French and German text is made of.
LATIN = (
    "U+20-7E,U+A0-A1,U+AB,U+BB,U+BF-C1,U+C7-CA,U+CD,U+D1,U+D3,U+DA,U+DF-E2,U+E4,U+E7-EB,U+ED-EF,U+F1,U+F3-F4,U+F6,U+F9-FC,"
    "U+153,U+2013-2014,U+2018-2019,U+201C-201D,U+2026,U+2212"
)
# The other letters of Latin-1, its signs, and rarer quotation marks and dashes: a file for the page that has one.
RARE = (
    "U+A3,U+A7,U+A9-AA,U+AD-AE,U+B0,U+B2-B3,U+B7,U+B9-BA,U+C2-C6,U+CB-CC,U+CE-CF,U+D2,U+D4-D9,U+DB-DD,U+E3,U+E5-E6,U+EC,"
    "U+F2,U+F5,U+F7-F8,U+FD,U+FF,U+152,U+178,U+2011,U+201A,U+201E,U+2020,U+2022,U+202F,U+2039-203A,U+20AC"
)
# The rest of Europe's Latin letters, for names: a third.
EXTENDED = "U+100-130,U+132-151,U+154-177,U+179-17E,U+192,U+218-21B,U+1E80-1E85,U+1E9E,U+1EF2-1EF3"

# Kerning costs a fifth of a file. Pairs closer to nothing than this are left out, in thousandths of the size.
LEAST_KERNING = 40
PAIRS = 2  # the type of a kerning table of two letters, in OpenType's words a pair adjustment

# What a page meets: the italic, in titles and foreign words, goes without kerning. No bold: labels are set in the sans.
STYLES = {"regular": ("400-normal", True), "italic": ("400-italic", False)}


def cut(source: Path, unicodes: str, style: str, kerned: bool, target: Path) -> None:
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = ["liga", "kern"] if kerned else ["liga"]
    options.layout_scripts = ["DFLT", "latn"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = False
    options.drop_tables += ["STAT", "BASE", "gasp"]
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(unicodes))
    cutter.subset(font)
    if kerned:
        keep_strong_kerning(font)
    rename(font, style)
    font["head"].modified = font["head"].created  # the same bytes on every day
    subset.save_font(font, str(target), options)


def keep_strong_kerning(font: TTFont) -> None:
    """Writes the tables of classes as pairs of letters, without the weak ones: fewer bytes for the letters left."""
    table = font["GPOS"].table
    kerning = [record.Feature for record in table.FeatureList.FeatureRecord if record.FeatureTag == "kern"]
    pairs: dict[tuple[str, str], int] = {}
    for index in kerning[0].LookupListIndex:
        for wrapped in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(wrapped, "ExtSubTable", wrapped)
            if subtable.LookupType == PAIRS:  # the few others look at three letters
                for pair, value in pairs_of(subtable, font.getGlyphOrder()):
                    pairs.setdefault(pair, value)  # the first table that knows a pair decides
    builder = PairPosBuilder(font, None)
    for (first, second), value in pairs.items():
        if abs(value) >= LEAST_KERNING:
            builder.addGlyphPair(None, first, buildValue({"XAdvance": value}), second, None)
    table.LookupList.Lookup = [builder.build()]
    for feature in kerning:
        feature.LookupListIndex = [0]


def pairs_of(subtable, glyphs):
    if subtable.Format == 1:
        for first, pair_set in zip(subtable.Coverage.glyphs, subtable.PairSet):
            for record in pair_set.PairValueRecord:
                yield (first, record.SecondGlyph), record.Value1.XAdvance
        return
    for first in subtable.Coverage.glyphs:
        row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)].Class2Record
        for second in glyphs:
            value = row[subtable.ClassDef2.classDefs.get(second, 0)].Value1
            yield (first, second), getattr(value, "XAdvance", 0)


def rename(font: TTFont, style: str) -> None:
    names = font["name"]
    for identity, words in {
        1: FAMILY,
        2: style.capitalize(),
        3: f"{FAMILY} {style}, cut from Source Serif 4",
        4: f"{FAMILY} {style}",
        5: f"{names.getDebugName(5)}; subset",
        6: FAMILY.replace(" ", "") + "-" + style.capitalize(),
    }.items():
        names.setName(words, identity, 3, 1, 0x409)


def main() -> None:
    source, target = map(Path, sys.argv[1:])
    for style, (face, kerned) in STYLES.items():
        cut(source / f"source-serif-4-latin-{face}.woff2", LATIN, style, kerned, target / f"dossier-serif-{style}.woff2")
        rare = target / f"dossier-serif-{style}-rare.woff2"
        cut(source / f"source-serif-4-latin-{face}.woff2", RARE, style, False, rare)
        extended = target / f"dossier-serif-{style}-extended.woff2"
        cut(source / f"source-serif-4-latin-ext-{face}.woff2", EXTENDED, style, False, extended)


main()
