import { findBrowser, toProgressListener, withShow } from './draw.ts'
import { EXIT, type ExitCode } from './fault.ts'
import type { Session } from './session.ts'
import type { Finding } from './show.ts'
import { withTemporaryDeck } from './temporary.ts'

/** `check`: draws the deck, prints what does not fit, slide by slide, and a last line that counts it. */
export async function check(session: Session): Promise<ExitCode> {
  const { dark } = session.options
  const browser = await withShow(session, (show) => findBrowser(session, show))
  const broken = await withTemporaryDeck(session, async (_, dir) => {
    const order = { dir, browser, dark, onProgress: toProgressListener(session) }
    const { slides, findings } = await withShow(session, (show) => show.measureDeck(order))
    printFindings(session, slides, findings)
    return findings.length
  })
  return broken === 0 ? EXIT.done : EXIT.faultyArticle
}

function printFindings({ terminal, options }: Session, slides: number, findings: readonly Finding[]): void {
  if (options.json) {
    for (const finding of findings) terminal.print(JSON.stringify(finding))
    terminal.print(JSON.stringify({ slides, broken: findings.length }))
    return
  }
  for (const { slide, id, gate, message } of findings)
    terminal.print(`${slide === 0 ? 'deck' : `slide ${slide} (${id})`}  ${gate}  ${message}`)
  terminal.print(`${toCount(slides, 'slide')}, ${toCount(findings.length, 'broken gate')}`)
}

const toCount = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`
