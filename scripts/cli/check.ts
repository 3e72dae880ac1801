import { toPlaceSuffix } from '../diagnostics/report.ts'
import { locate } from '../model/source.ts'
import { toArticleSpan } from './article-place.ts'
import type { Deck } from './compiler.ts'
import { findBrowser, toProgressListener, withShow } from './draw.ts'
import { EXIT, type ExitCode } from './fault.ts'
import type { Session } from './session.ts'
import type { Finding } from './show.ts'
import { withTemporaryDeck } from './temporary.ts'
import { refuseFolder, withWrittenDeck } from './written-deck.ts'

/**
 * `check`: proves the deck against the article, then draws it, as the article gives it or as it stands in a folder; tells what does not hold, prints what does not fit, slide by slide, and a
 * last line that counts both.
 */
export async function check(session: Session): Promise<ExitCode> {
  const { dark, deck: folder } = session.options
  await refuseFolder(session)
  const withDeck = folder === null ? withTemporaryDeck : withWrittenDeck(folder)
  const browser = await withShow(session, (show) => findBrowser(session, show))
  const { prove } = await session.effects.loadCompiler()
  const broken = await withDeck(session, async (deck, dir) => {
    const promises = prove(deck)
    session.terminal.tell(promises, deck.article.source)
    const order = { dir, browser, dark, onProgress: toProgressListener(session) }
    const { slides, findings } = await withShow(session, (show) => show.measureDeck(order))
    printFindings(session, deck, findings)
    printCounts(session, { slides, broken: findings.length, promises: promises.length })
    return findings.length + promises.length
  })
  return broken === 0 ? EXIT.done : EXIT.faultyArticle
}

function printFindings({ terminal, options }: Session, deck: Deck, findings: readonly Finding[]): void {
  if (options.json) {
    for (const finding of findings)
      terminal.print(JSON.stringify({ ...finding, article: toArticlePlace(deck, finding) }))
    return
  }
  for (const finding of findings) {
    const { slide, id, gate, message, line, hint } = finding
    terminal.print(`${slide === 0 ? 'deck' : `slide ${slide} (${id})`}  ${gate}  ${message}`)
    const places = [line === null ? null : `slides.md:${line}`, toArticlePlace(deck, finding)].filter(
      (one) => one !== null,
    )
    terminal.print(`    ${[...places, hint].join('  ')}`)
  }
}

/** The last line: slides, gates that are broken, promises that are. */
function printCounts(
  { terminal, options }: Session,
  counts: Readonly<Record<'slides' | 'broken' | 'promises', number>>,
): void {
  const words = [
    toCount(counts.slides, 'slide'),
    toCount(counts.broken, 'broken gate'),
    toCount(counts.promises, 'broken promise'),
  ]
  terminal.print(options.json ? JSON.stringify(counts) : words.join(', '))
}

/** `article.md:12:3`: where the article says what the finding is about; `null` when the words are the deck's own. */
function toArticlePlace({ article: { source }, plan }: Deck, { slide, words }: Finding): string | null {
  const span = toArticleSpan(plan.slides[slide - 1], words)
  return span && source.name + toPlaceSuffix(locate(source, span.start))
}

const toCount = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`
