/**
 * What each message means, in full: Markdown, by code. `throughline explain CODE` prints it.
 * Three paragraphs: what it means, why it is said, what to do.
 */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  // ── The command line ──
  'unknown-verb': `
The first word after \`throughline\` says what to do: \`build\`, \`present\`, \`export\`, \`check\`, \`map\`, \`explain\` or \`help\`.

The word given is none of these, so nothing was done.

Look at \`throughline help\`, or at \`throughline help present\` for one command.`,

  'no-verb': `
Options were given, but no command.

The first word that is not an option says what to do: \`build\`, \`present\`, \`export\`, \`check\`, \`map\`, \`explain\` or \`help\`.

Put it first: \`throughline export article.md --dark\`.`,

  'missing-verb': `
A file was named, but not what to do with it.

The same article can be shown, exported, checked or turned into a map, and throughline does not guess which is wanted.

Say it first: \`throughline present article.md\` shows the deck in a browser, \`throughline export article.md\` writes a PDF.`,

  'unknown-flag': `
The command does not know this option.

A mistyped option that is passed over in silence would give another result than the one asked for, so nothing was done.

Look at \`throughline help\` with the command's name. A file whose name begins with \`-\` can be given as \`./-name\`.`,

  'flag-of-other-verb': `
The option exists, but it has no meaning for this command: \`--port\`, say, is of use where something is served.

An option without effect is most often a slip, so nothing was done.

Leave it out, or use the command it belongs to.`,

  'missing-value': `
The option must be followed by a value, such as \`--out talks\`.

Either nothing follows it, or another option does.

Write the value after the option. A value that begins with \`-\` is joined with an equals sign: \`--out=-talks\`.`,

  'unexpected-value': `
The option is a switch: it is there or not.

A value after an equals sign has no meaning for it.

Write it alone, or leave it out to turn it off.`,

  'bad-format': `
The value of \`--format\` or \`--input-format\` is not one that throughline knows.

The message names the formats of this command.

Several output formats are joined with commas: \`throughline export article.md --format pdf,notes\`.`,

  'bad-port': `
A port is a whole number from 1 to 65535; those below 1024 are mostly reserved.

The value of \`--port\` is something else.

Leave \`--port\` out and a free port is found.`,

  'bad-minutes': `
A talk takes from 1 to 480 minutes: a number, with a decimal point where it needs one (\`7.5\`), and no unit.

The value of \`--minutes\` is something else.

Leave \`--minutes\` out and the talk takes as long as it takes to say all the article says; \`deck.json\` tells how long that is.`,

  'no-article': `
The command works on an article, and none was named.

throughline does not look for one by itself.

Name the file, or give \`-\` and pipe the text in: \`cat article.md | throughline map -\`.`,

  'too-many-articles': `
The command takes one article and makes one deck.

More names were given. Often this is one name with spaces in it that the shell has taken apart.

Put such a name in quotes, and run the command once for each article.`,

  'too-many-words': `
\`throughline explain\` and \`throughline help\` tell about one thing at a time.

More words were given.

Ask for one, then for the next.`,

  'unknown-code': `
\`throughline explain\` tells about one message, by its code: the word at the end of the message's first line.

The code given is not one of them.

\`throughline explain\` without a code lists all.`,

  // ── Reading and writing files ──
  'file-not-found': `
The article's file does not exist at the place named.

A name is taken relative to the folder in which the command was typed.

Check the spelling, or drag the file into the terminal to get its whole name.`,

  'is-an-address': `
An article is a file; what was named is the address of a page.

throughline asks no network, so that nothing of what you present leaves your machine and the same article gives the same deck tomorrow.

Open the page in a browser, save it ("Save page as…", the page alone is enough) and name that file.`,

  'is-a-directory': `
The name given is that of a folder.

A deck is made from one article.

Name one file in the folder.`,

  'no-deck-there': `
The folder named with --deck is not there, or "slides.md" or "deck.json" is not in it.

A deck is proved from both: "slides.md" is what is shown, "deck.json" says where in the article each text comes from.

Name the folder that "throughline build" wrote the deck into. To check what the article gives anew, leave --deck out.`,

  'deck-without-article': `
A folder with a deck was named where an article is asked for.

Every text of a deck is held against the words of its article, so both must be at hand.

Name the article, and the folder with --deck: \`throughline check article.md --deck talk\`.`,

  'cannot-read': `
The file is there, but the system does not let throughline read it. The word in brackets is the system's own: \`EACCES\` means that you
lack the permission, \`EBUSY\` that another program holds it.

Nothing was done.

Change the file's permissions or close the other program.`,

  'cannot-write': `
A file of the result could not be written. The word in brackets is the system's own: \`EACCES\` and \`EROFS\` mean that you may not write
there, \`ENOSPC\` that the disk is full, \`EEXIST\` and \`ENOTDIR\` that a file stands where a folder is needed.

All files are written under other names first and put in place at the end, so an earlier deck is still whole.

Make room, or choose another folder with \`--out\`.`,

  'cannot-write-result': `
A PDF, a picture or a page of the web site could not be put in its place. The system's own word for the reason stands in the message.

What was there before is still there: results are written under another name first.

Close the program that shows the earlier one (on Windows an open PDF cannot be replaced), make room, or choose another folder with \`--out\`.`,

  'deck-not-ours': `
\`throughline build\` writes \`slides.md\`, and a \`slides.md\` that throughline did not write is there already. One of its own is known by the
\`deck.json\` beside it.

It may be someone's work, so it was left alone.

Choose another folder with \`--out\`. If the file may go, use \`--force\`.`,

  'site-not-ours': `
\`throughline export --format html\` puts a folder with a web site in place of the earlier one. A folder of that name is there already, and it
does not hold the mark \`.throughline\` that throughline leaves in its own.

It may be someone's work, so it was left alone.

Choose another place with \`--out\`. If all that is in the folder may go, use \`--force\`.`,

  'picture-not-found': `
The article names a picture, and there is no file of that name where it should be.

A picture is looked for beside the article: \`![…](charts/arrears.png)\` in \`talk/article.md\` means \`talk/charts/arrears.png\`. The deck was made
without it, so that no slide shows a broken picture.

Put the file there, or correct the name in the article. Capital letters count.`,

  'picture-elsewhere': `
The article names a picture by an address on the network, by a fixed path, by a path that leads out of the article's folder, or has it inside the page.

throughline asks nothing of the network and copies no file that does not belong to the article, so the deck was made without it.

Save the picture in the article's folder, or in a folder below it, and name it from there: \`![What it shows](arrears.png)\`.`,

  'picture-without-folder': `
The article came through standard input and names pictures.

Pictures are looked for beside the article's file, and standard input has no folder. The deck was made without them.

Name the file: \`throughline build article.md\` in place of \`throughline build - < article.md\`.`,

  'picture-unfit': `
The file is there, but it is no picture that a slide can show: it is none of PNG, JPEG, GIF, WebP and SVG, it is too large or too small, or it cannot be read.

What a file holds is told by its first bytes, not by its name: an error page saved as \`chart.png\` is no picture.

Save it anew in one of these formats; 2000 px wide is enough for any screen.`,

  // ── Phase 1: reading the article ──
  'empty-article': `
The file holds nothing, or only white space.

There is nothing to make a deck of. An earlier deck was left as it was.

Often the editor has not saved yet, or a download has failed.`,

  'not-text': `
The file's bytes are not those of a text: it is a picture, an archive, a Word or PDF document or the like.

throughline reads plain text, Markdown and saved web pages.

Open the file in its own program and save it as one of these.`,

  'not-utf8': `
The file is a text, but not in UTF-8, nor plainly Chinese in GB18030, Big5 or UTF-16; most likely it is in Latin-1 or another old encoding.

Read in the wrong encoding, every word would be wrong, and the deck with them. The message names the first byte that does not fit.

Save the file again with the encoding UTF-8. On most systems \`iconv -f CP1252 -t UTF-8 old.txt > new.txt\` does it.`,

  'read-as': `
The file is not in UTF-8. It reads as Chinese in GB18030 or Big5, or says by its first two bytes that it is in UTF-16, and was read so.

Which of them it is was told by how many of the characters that any Chinese text is full of it then holds.

There is nothing to do. Where a word looks wrong all the same, save the file as UTF-8.`,

  'no-recognisable-text': `
The file could be read, but not one sentence was found in it.

This happens with a web page that loads its text later by a script, with a file of links, with pictures only, or with markup alone.

Open the article in a browser, select its text, and save it as a plain text file.`,

  'too-long': `
The file is larger than an article can be.

A deck of a book says nothing, and reading it would take minutes. Most often the size comes from pictures stored inside a web page.

Keep the article's text alone, or take one chapter at a time.`,

  'front-matter-not-yaml': `
A Markdown file may begin with lines between two \`---\`, as in \`title: The quiet harbour\`. They are YAML, and here they could not be read as such.

Their content was left out; the rest of the article was read as usual.

The usual cause is a value with a colon in it. Put such a value in quotes: \`title: "Part one: the harbour"\`.`,

  // ── Phase 2: the argument ──
  'no-argument-line': `
throughline looks for a line of argument: what causes something, what it puts at risk, what to do about it. This article does not carry one
that can be shown from its words.

An article without the line is not forced into it: the deck is a plain one, section by section, without a map.

If the article does have such a line, headings or first sentences that name it help: "Causes", "Risks", "What to do"; 原因, 风险, 应对策略.`,

  'unsure-line': `
throughline reads causes, risks and strategies best where the article sets them apart: by headings, lists, labels, or words that name them. In
plain prose it has to tell from single sentences, and there it is wrong as often as right, or more often. How likely each point is right it
knows from articles whose maps people have drawn.

Where the points of an article are less likely right than wrong on average, no map is drawn and nothing is sorted into columns: a wrong arrow on the wall
costs more than none. The deck then tells the article in its own order: what each passage claims, its figures and its last word.

"throughline map ARTICLE --format text" prints what was found, with the words behind it. --draw-unsure makes the deck with the map. Headings such as
"Causes", "Risks", "What to do" (原因, 风险, 应对策略), or sentences that open with them, make the line sure.`,

  // ── Phase 3: the plan ──

  'too-few-minutes': `
The minutes asked for are fewer than the shortest talk on the article takes: its cover, the answer, the map and its last word, each with the time
to take it in.

The deck is that shortest talk, and longer than was asked for.

Give more minutes, or show the map alone: \`throughline export article.md --format map\`.`,

  // ── Phase 4: writing ──
  'deck-does-not-hold': `
Each deck is read back with Slidev's own parser before it is written to disk, and compared with the plan: as many slides, the same headlines,
settings and notes. This deck did not come back the same, so words of the article would have been lost or taken for markup.

It is a fault of throughline. Nothing was written; the earlier deck is as it was.

Please report it with the article, or with the passage
around the slide that is named.`,

  // ── The proof of a deck ──
  'words-not-in-article': `
A text on a slide, or in the notes, says that it is from a place in the article, and the article has other words there.

Words of the article may be left out where \`deck.json\` records it, and punctuation and spacing may change; nothing else may.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'words-from-elsewhere': `
A text on a slide is put together from several places of the article that do not stand in one passage, or not in this order.

Words that were never said together can say what nobody wrote.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'figure-not-in-article': `
A sum, a percentage, a year or another figure on a slide does not stand in the sentence that the text is from.

Figures are what listeners write down, so each must be the article's own, with its sign and its decimals.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'meaning-left-out': `
A word is left out of a clause that turns its meaning: a negation (\`不\`, \`not\`), a hedge (\`可能\`, \`may\`), a condition (\`如果\`, \`unless\`) or a figure.

A sentence may be shortened by whole clauses, asides and the word that ties it to the sentence before, but what stays must say what it said.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'cut-words-shown': `
Words that were cut from the article stand on a slide all the same: an advertisement, a caption, a line of navigation, a byline.

They are recorded in \`deck.json\` as dropped, with the reason, so they may not be shown.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'claim-not-computed': `
A text of the deck's own, such as "3 risks" or "no strategy found", does not follow from the map: a count is another, a name is not there, or
what it says of an arrow is not so. Or it is no label of the deck's language, filled.

Such texts are worked out anew from the map, and must come out the same.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'link-without-evidence': `
An arrow, on a slide or in the map, has no words of the article that carry it, or is drawn as stated where it is inferred.

No evidence, no arrow: that is what makes the map worth defending.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'ledger-does-not-add-up': `
The ledger at the end of \`deck.json\` counts the article's sentences: on slides, in the notes, dropped. Counted anew they are others.

Nothing of the article is lost in silence, so every sentence must be in one of the three, once.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'sentence-lost': `
A sentence of the article is on no slide and not in the notes, and the ledger does not name it as dropped, with a reason.

Nothing of the article is lost in silence.

Build the deck anew. If it is said of a deck as built, it is a fault of throughline: please report it.`,

  'slide-not-planned': `
\`slides.md\` holds a text that is neither in \`deck.json\` nor one of the deck's labels, or a slide more or less than planned.

Most often somebody wrote into \`slides.md\` by hand. That is allowed, but such words are no longer proved against the article.

Keep the change if it is yours. To have the deck as it was planned, build it anew.`,

  'deck-file-not-read': `
\`deck.json\` is missing or is not the plan of a deck, so nothing can be proved.

It holds every text of the slides with its place in the article.

Build the deck anew.`,

  // ── Phase 5: Slidev and the browser ──
  'browser-not-found': `
To make a PDF or pictures, or to check a deck, throughline draws it in Chromium, Chrome or Edge: one that is installed, else, on Linux with
an x64 processor, the one that comes with throughline. None was found, or the one that was named is not there.

\`throughline present\` needs none, nor do the formats \`html\`, \`notes\` and \`map\`.

Install one of these browsers, or name yours with \`--browser PATH\` or in the variable \`THROUGHLINE_BROWSER\`.`,

  'browser-failed': `
The browser was found, but it did not start, or it stopped while it drew the deck.

The message holds what it said itself. On a server, libraries it needs are often missing, or there is too little memory.

Try another one with \`--browser PATH\`.`,

  'port-taken': `
\`throughline present\` serves the deck at an address on this machine, and another program has the port that was asked for. It may be an
earlier \`throughline present\` that still runs.

Nothing was started.

Leave \`--port\` out and a free port is found, or give another number.`,

  'slidev-failed': `
The deck was written, but Slidev, which turns it into pages, stopped.

If the deck was edited by hand, the edit may hold something that Slidev takes as code: \`{{\`, a lone \`<\`, an import that does not exist.

Build the deck anew from the article. If it still fails, it is a bug: report it with the article if you may.`,

  // ── Faults of throughline itself ──
  'internal-bug': `
throughline came into a state that should not be possible. It is not a fault of the article or of the command.

An earlier deck was left as it was.

Run the same command with \`--debug\`: it then prints where in the program it happened. Report that, with the article if you may.`,
}

/** The long text of a code, or `null` when there is no such code. */
export const explain = (code: string): string | null => EXPLANATIONS[code]?.trim() ?? null
