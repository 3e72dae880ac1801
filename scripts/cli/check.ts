import { findBrowser, toProgressListener, withShow } from './draw.ts'
import { EXIT, type ExitCode } from './fault.ts'
import type { Session } from './session.ts'
import type { Finding } from './show.ts'
import { withTemporaryDeck } from './temporary.ts'

/** `check`: draws the deck, prints what does not fit, slide by slide, and a last line that counts it. */
export async function check(session: Session): Promise<ExitCode> {
  const browser = await withShow(session, (show) => findBrowser(session, show))
  const measured = await withTemporaryDeck(session, (_, dir) =>
    withShow(session, (show) => {
      const { dark } = session.options
      return show.measureDeck({ dir, browser, dark, onProgress: toProgressListener(session) })
    }),
  )
  if (measured === null) return EXIT.faultyArticle
  printFindings(session, measured.slides, measured.findings)
  return measured.findings.length > 0 ? EXIT.faultyArticle : EXIT.done
}

function printFindings({ terminal, options }: Session, slides: number, findings: readonly Finding[]): void {
  if (options.json) {
    for (const finding of findings) terminal.print(JSON.stringify(finding))
    terminal.print(JSON.stringify({ slides, broken: findings.length }))
    return
  }
  for (const { slide, gate, message } of findings) terminal.print(`slide ${slide}  ${gate}  ${message}`)
  terminal.print(`${toCount(slides, 'slide')}, ${toCount(findings.length, 'broken gate')}`)
}

const toCount = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`
