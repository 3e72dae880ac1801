import type { Span } from '../model/span.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'

/*
 * Every sentence a person is told about a fault, one function a code, grouped by phase.
 * The function's name is the code in camel case; the long text of each code stands in `explanations.ts`.
 */

interface Parts {
  readonly message: string
  readonly hint?: string
  readonly span?: Span | null
  readonly notes?: Diagnostic['notes']
}

const toDiagnostic = (severity: Severity, code: string, parts: Parts): Diagnostic => ({
  code,
  severity,
  message: parts.message,
  span: parts.span ?? null,
  hint: parts.hint ?? null,
  notes: parts.notes ?? [],
})

const error = (code: string, parts: Parts) => toDiagnostic('error', code, parts)
const warning = (code: string, parts: Parts) => toDiagnostic('warning', code, parts)
const info = (code: string, parts: Parts) => toDiagnostic('info', code, parts)

const quote = (words: string) => JSON.stringify(words)
const list = (names: readonly string[]) => names.join(', ')
const toMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
const toHint = (near: string | null, otherwise: string) => (near === null ? otherwise : `did you mean ${quote(near)}?`)

// ── The command line ────────────────────────────────────────────────────────────────────────────

/** @param near the verb that was probably meant, or `null` */
export const unknownVerb = (verb: string, near: string | null, verbs: readonly string[]) =>
  error('unknown-verb', {
    message: `there is no command ${quote(verb)}`,
    hint: toHint(near, `use one of ${list(verbs)}; "throughline help" tells what each does`),
  })

/** Options alone. */
export const noVerb = (verbs: readonly string[]) =>
  error('no-verb', {
    message: 'it is not said what to do',
    hint: `begin with one of ${list(verbs)}; "throughline help" tells what each does`,
  })

/** An article's name stands where the verb should. */
export const missingVerb = (article: string) =>
  error('missing-verb', {
    message: `${quote(article)} is a file, and it is not said what to do with it`,
    hint: `say it first, for example: throughline present ${article}`,
  })

export const unknownFlag = (flag: string, near: string | null, verb: string) =>
  error('unknown-flag', {
    message: `"throughline ${verb}" has no option ${quote(flag)}`,
    hint: toHint(near, `"throughline help ${verb}" lists the options there are`),
  })

/** The flag exists, but other verbs take it. */
export const flagOfOtherVerb = (flag: string, verb: string, verbs: readonly string[]) =>
  error('flag-of-other-verb', {
    message: `"throughline ${verb}" does not take ${quote(flag)}`,
    hint: `leave it out; it belongs to ${list(verbs)}`,
  })

export const missingValue = (flag: string, value: string) =>
  error('missing-value', {
    message: `the option ${quote(flag)} needs a value`,
    hint: `write ${flag} ${value}`,
  })

export const unexpectedValue = (flag: string, value: string) =>
  error('unexpected-value', {
    message: `the option ${quote(flag)} takes no value, but was given ${quote(value)}`,
    hint: `write ${flag} alone`,
  })

export const badFormat = (format: string, formats: readonly string[], near: string | null) =>
  error('bad-format', {
    message: `there is no format ${quote(format)}`,
    hint: near === null ? `use one of ${list(formats)}` : `did you mean ${quote(near)}? There are ${list(formats)}`,
  })

export const badPort = (port: string) =>
  error('bad-port', {
    message: `${quote(port)} is not a port`,
    hint: 'give a whole number from 1 to 65535, for example --port 3030',
  })

export const badMinutes = (minutes: string, most: number) =>
  error('bad-minutes', {
    message: `${quote(minutes)} is no length of a talk`,
    hint: `give a number of minutes from 1 to ${most}, for example --minutes 15`,
  })

export const noArticle = (verb: string) =>
  error('no-article', {
    message: `"throughline ${verb}" needs an article`,
    hint: `name the file: throughline ${verb} article.md, or "-" to read standard input`,
  })

export const tooManyArticles = (verb: string, extra: readonly string[]) =>
  error('too-many-articles', {
    message: `"throughline ${verb}" takes one article, but was also given ${extra.map(quote).join(', ')}`,
    hint: 'run it once for each article; put a name with spaces in quotes',
  })

export const tooManyWords = (verb: string, extra: readonly string[]) =>
  error('too-many-words', {
    message: `"throughline ${verb}" takes one word, but was also given ${extra.map(quote).join(', ')}`,
    hint: 'ask for one at a time',
  })

export const unknownCode = (code: string, near: string | null) =>
  error('unknown-code', {
    message: `there is no message ${quote(code)}`,
    hint: toHint(near, '"throughline explain" lists all messages'),
  })

// ── Reading and writing files ───────────────────────────────────────────────────────────────────

export const fileNotFound = (path: string, near: string | null) =>
  error('file-not-found', {
    message: `there is no file ${quote(path)}`,
    hint: toHint(near, 'check the name, and the folder you are in'),
  })

export const isAnAddress = (address: string) =>
  error('is-an-address', {
    message: `${quote(address)} is an address, and throughline asks no network`,
    hint: 'save the page from your browser (.html), then name that file',
  })

export const isADirectory = (path: string) =>
  error('is-a-directory', {
    message: `${quote(path)} is a folder, not an article`,
    hint: 'name one file in it: a text, a Markdown file or a saved web page',
  })

export const noDeckThere = (path: string, reason: string) =>
  error('no-deck-there', {
    message: `${quote(path)} holds no deck: ${reason}`,
    hint: 'name the folder that "throughline build" wrote slides.md and deck.json into',
  })

export const deckWithoutArticle = (path: string) =>
  error('deck-without-article', {
    message: `${quote(path)} is the folder of a deck, not the article that it is proved from`,
    hint: `name both: throughline check ARTICLE --deck ${path}`,
  })

/** @param reason the system's own word for it, such as `EACCES` */
export const cannotRead = (path: string, reason: string) =>
  error('cannot-read', {
    message: `${quote(path)} cannot be read (${reason})`,
    hint: 'check that you may read the file and that no other program holds it',
  })

export const cannotWrite = (path: string, reason: string) =>
  error('cannot-write', {
    message: `${quote(path)} cannot be written (${reason}); nothing was changed`,
    hint: 'check that no file is in the way, that you may write there and that the disk has room; or choose another folder with --out',
  })

/** @param reason told by what was to write it */
export const cannotWriteResult = (reason: string, hint: string) =>
  error('cannot-write-result', { message: reason, hint })

/** @param path a file of a deck that stands there already */
export const deckNotOurs = (path: string) =>
  error('deck-not-ours', {
    message: `${quote(path)} was not written by throughline; it was left as it is`,
    hint: 'choose another folder with --out, or write over it with --force',
  })

/** @param path a folder that stands where a web site is to be written */
export const siteNotOurs = (path: string) =>
  error('site-not-ours', {
    message: `the folder ${quote(path)} was not written by throughline; it was left as it is`,
    hint: 'choose another place with --out, or put the site in its place with --force: all that is in it goes',
  })

/** A picture as the article names it, and its place. */
export interface NamedPicture {
  readonly src: string
  readonly span: Span
}

/** One message for all pictures of a reason: the first as its place, the others as notes. */
const ofPictures = (code: string, pictures: readonly NamedPicture[], why: readonly [string, string], hint: string) => {
  const [first, ...others] = pictures
  const name = (src: string) => quote(src.length > LONGEST_NAME ? `${src.slice(0, LONGEST_NAME)}…` : src)
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return warning(code, {
    message: `the picture ${name(first?.src ?? '')}${more} ${why[others.length === 0 ? 0 : 1]}`,
    hint,
    span: first?.span ?? null,
    notes: others.slice(0, MOST_NAMES).map(({ src, span }) => ({ message: name(src), span })),
  })
}
const LONGEST_NAME = 80
const MOST_NAMES = 5

export const pictureNotFound = (pictures: readonly NamedPicture[]) =>
  ofPictures(
    'picture-not-found',
    pictures,
    ['is not there, and the deck goes without it', 'are not there, and the deck goes without them'],
    'put the file where the article names it, relative to the article, or correct the name',
  )

export const pictureElsewhere = (pictures: readonly NamedPicture[]) =>
  ofPictures(
    'picture-elsewhere',
    pictures,
    [
      'lies outside the article’s folder, and the deck goes without it',
      'lie outside the article’s folder, and the deck goes without them',
    ],
    'save the picture in the article’s folder and name it from there',
  )

export const pictureWithoutFolder = (pictures: readonly NamedPicture[]) =>
  ofPictures(
    'picture-without-folder',
    pictures,
    ['cannot be found from standard input', 'cannot be found from standard input'],
    'name the article’s file in place of "-": its pictures are looked for beside it',
  )

/** @param largest in bytes @param smallest in px of the longer side */
export const pictureUnfit = (pictures: readonly NamedPicture[], largest: number, smallest: number) =>
  ofPictures(
    'picture-unfit',
    pictures,
    ['cannot be shown, and the deck goes without it', 'cannot be shown, and the deck goes without them'],
    `give a PNG, JPEG, GIF, WebP or SVG file of ${smallest} px at least and ${toMegabytes(largest)} at most that you may read`,
  )

// ── Phase 1: reading the article ────────────────────────────────────────────────────────────────

export const emptyArticle = (name: string) =>
  error('empty-article', {
    message: `${quote(name)} is empty`,
    hint: 'save the article in it, then try again',
  })

/** The bytes are those of a picture, an archive, a Word or PDF document … */
export const notText = (name: string) =>
  error('not-text', {
    message: `${quote(name)} is not a text`,
    hint: 'open it in its own program and save it as plain text or as a web page (.txt, .html)',
  })

/** @param at offset of the first byte that is not UTF-8, counted from 0 */
export const notUtf8 = (name: string, at: number) =>
  error('not-utf8', {
    message: `${quote(name)} is not UTF-8: it breaks off at byte ${at + 1}`,
    hint: `save it as UTF-8, or convert it: iconv -f CP1252 -t UTF-8 ${name} > article.txt`,
  })

/** @param encoding the name of what the bytes are in */
export const readAs = (name: string, encoding: string) =>
  info('read-as', {
    message: `${quote(name)} is in ${encoding}, not in UTF-8, and was read as such`,
    hint: 'if a word looks wrong, save the file as UTF-8',
  })

export const noRecognisableText = (name: string) =>
  error('no-recognisable-text', {
    message: `no sentence was found in ${quote(name)}`,
    hint: 'check that the file holds the article itself: only navigation, pictures, markup or signs were found',
  })

/** @param size of the file and @param limit of what is read, both in bytes */
export const tooLong = (name: string, size: number, limit: number) =>
  error('too-long', {
    message: `${quote(name)} has ${toMegabytes(size)}; an article may have up to ${toMegabytes(limit)}`,
    hint: 'keep the article alone, without pictures inside the file, or take one chapter at a time',
  })

/** @param reason what the YAML parser says */
export const frontMatterNotYaml = (reason: string, span: Span | null) =>
  warning('front-matter-not-yaml', {
    message: `the lines between the two "---" at the top are not YAML (${reason})`,
    hint: 'write "name: value" on each line, with a value that holds a colon in quotes; they were left out',
    span,
  })

// ── Phase 2: the argument ───────────────────────────────────────────────────────────────────────

export const noArgumentLine = (name: string) =>
  info('no-argument-line', {
    message: `no line of causes, risks and strategies was found in ${quote(name)}; the deck is a plain one, without a map`,
    hint: 'if the article has one, let headings or openings name it: "Causes", "Risks", "What to do"',
  })

/** @param points how many were found */
export const unsureLine = (name: string, points: number) =>
  info('unsure-line', {
    message: `the line of argument in ${quote(name)} is not sure enough to be shown: of the ${points} points that were found most may be wrong; the deck tells the article in its own order, without a map`,
    hint: `"throughline map ${name} --format text" prints what was found; --draw-unsure draws it all the same; headings or openings that name the parts make it sure: "Causes", "Risks", "What to do"`,
  })

// ── Phase 3: the plan ───────────────────────────────────────────────────────────────────────────

/** @param seconds what the shortest talk takes */
export const tooFewMinutes = (minutes: number, seconds: number) =>
  warning('too-few-minutes', {
    message: `${minutes} ${minutes === 1 ? 'minute is' : 'minutes are'} too few: the shortest talk on this article takes about ${Math.ceil(seconds / 60)}`,
    hint: `the deck is that shortest talk; give --minutes ${Math.ceil(seconds / 60)} or more`,
  })

// ── Phase 4: writing ────────────────────────────────────────────────────────────────────────────

/** @param slide counted from 1 and @param what differs: `count`, `frontmatter`, `headline`, `notes` */
export const deckDoesNotHold = (slide: number, what: string) =>
  error('deck-does-not-hold', {
    message: `slide ${slide} of the deck does not read back as it was planned (${what})`,
    hint: 'this is a fault of throughline: report it with the article if you may; the earlier deck was kept',
  })

// ── The proof of a deck ─────────────────────────────────────────────────────────────────────────

/** Words and the slide they stand on: its number from 1 (0: the deck as a whole) and its lasting name. */
export interface OnSlide {
  readonly slide: number
  readonly id: string
  readonly words: string
}

const on = ({ slide, id }: Omit<OnSlide, 'words'>) => (slide === 0 ? 'the deck' : `slide ${slide} (${id})`)

// Whoever reads one of these has edited a file of the deck, or met a fault of throughline.
const PROOF_HINT = 'build the deck anew; if it is said again, report it with the article if you may'

/** @param cited the article's words where the text says it is from */
export const wordsNotInArticle = (place: OnSlide, cited: string, span: Span | null) =>
  error('words-not-in-article', {
    message: `${on(place)}: ${quote(place.words)} is not what the article says there${cited === '' ? '' : `: ${quote(cited)}`}`,
    hint: PROOF_HINT,
    span,
  })

export const wordsFromElsewhere = (place: OnSlide, span: Span) =>
  error('words-from-elsewhere', {
    message: `${on(place)}: ${quote(place.words)} is put together from different passages of the article`,
    hint: PROOF_HINT,
    span,
  })

export const figureNotInArticle = (place: OnSlide, figure: string, span: Span) =>
  error('figure-not-in-article', {
    message: `${on(place)}: ${quote(figure)} in ${quote(place.words)} is not in the sentence it is from`,
    hint: PROOF_HINT,
    span,
  })

/** @param lost the negation, hedge, condition or figure that is missing */
export const meaningLeftOut = (place: OnSlide, lost: string, span: Span) =>
  error('meaning-left-out', {
    message: `${on(place)}: ${quote(place.words)} leaves out ${quote(lost)}, which turns what the article says`,
    hint: PROOF_HINT,
    span,
  })

export const cutWordsShown = (place: OnSlide, span: Span) =>
  error('cut-words-shown', {
    message: `${on(place)}: ${quote(place.words)} was cut from the article as no part of its text`,
    hint: PROOF_HINT,
    span,
  })

/** @param why what is wrong with words of the deck's own */
export const claimNotComputed = (place: OnSlide, why: string, span: Span | null) =>
  error('claim-not-computed', {
    message: `${on(place)}: ${quote(place.words)} does not follow from the map: ${why}`,
    hint: PROOF_HINT,
    span,
  })

/** @param slide from 1; 0 for the map itself. @param arrow `name → name` */
export const linkWithoutEvidence = (slide: number, arrow: string, span: Span | null) =>
  error('link-without-evidence', {
    message: `${slide === 0 ? 'the map' : `slide ${slide}`}: nothing in the article carries the arrow ${quote(arrow)}`,
    hint: PROOF_HINT,
    span,
  })

/** @param name of the count, what the ledger says, and what is found */
export const ledgerDoesNotAddUp = (name: string, said: number, found: number) =>
  error('ledger-does-not-add-up', {
    message: `the ledger of deck.json says ${said} for ${quote(name)}, but there are ${found}`,
    hint: PROOF_HINT,
  })

export const sentenceLost = (span: Span) =>
  error('sentence-lost', {
    message: 'this sentence is on no slide, not in the notes, and not dropped with a reason',
    hint: PROOF_HINT,
    span,
  })

/** Without words: there are more or fewer slides than planned. */
export const slideNotPlanned = (place: OnSlide, planned: number, found: number) =>
  error('slide-not-planned', {
    message:
      place.words === ''
        ? `slides.md has ${found} slides, deck.json ${planned}`
        : `${on(place)} of slides.md: ${quote(place.words)} stands neither in deck.json nor among the labels`,
    hint: 'what is written by hand into slides.md is not proved; build the deck anew to have it as planned',
  })

export const deckFileNotRead = () =>
  error('deck-file-not-read', { message: '"deck.json" is not the plan of a deck', hint: PROOF_HINT })

// ── Phase 5: Slidev and the browser ─────────────────────────────────────────────────────────────

// Reason and hint come from the part of phase 5 that met the fault: it knows which browser, which port, which slide.

export const browserNotFound = (reason: string, hint: string) => error('browser-not-found', { message: reason, hint })

export const browserFailed = (reason: string, hint: string) => error('browser-failed', { message: reason, hint })

export const portTaken = (reason: string, hint: string) => error('port-taken', { message: reason, hint })

export const slidevFailed = (reason: string, hint: string) => error('slidev-failed', { message: reason, hint })

// ── Faults of throughline itself ────────────────────────────────────────────────────────────────

export const internalBug = (reason: string) =>
  error('internal-bug', {
    message: `this is a bug in throughline, not a fault of yours: ${reason}`,
    hint: 'run the command again with --debug and report what it prints, with the article if you may',
  })
