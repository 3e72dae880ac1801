import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { launchBrowser } from '../../scripts/5-show/browser/launch.ts'
import { type Finding, findBrowser, measureInBoth } from '../../scripts/5-show/index.ts'
import { withTemporaryFolder } from '../../scripts/5-show/workshop.ts'
import { compileFile } from './cases.ts'
import { CORPUS, listArticles } from './corpus.ts'

// Builds the deck of each article of a folder, draws it in light and in dark in one browser, and prints how many slides it has and how
// many gates each breaks; beneath it what is broken. Ends with 1 when any is.
// `npm run check:corpus [-- FOLDER [WORD]]`: FOLDER, else the corpus; WORD takes only the articles with it in their name.

const [folder = CORPUS, word = ''] = process.argv.slice(2)
const articles = listArticles(resolve(folder)).filter((path) => basename(path).includes(word))

const toLine = (scheme: string, { slide, id, gate, message, line }: Finding): string =>
  `      ${scheme}  slide ${slide} (${id})  ${gate}  ${message}  slides.md:${line ?? ''}`

async function checkArticles(): Promise<number> {
  const browser = await launchBrowser(await findBrowser(null, process.env))
  let broken = 0
  try {
    for (const path of articles) {
      const file = basename(path)
      const begun = performance.now()
      const { value } = await compileFile(path)
      if (value === null) {
        process.stdout.write(`${file.padEnd(48)}  no deck\n`)
        continue
      }
      await withTemporaryFolder(async (dir) => {
        for (const [path, text] of Object.entries(value.files)) {
          mkdirSync(dirname(join(dir, path)), { recursive: true })
          writeFileSync(join(dir, path), text)
        }
        const { light, dark } = await measureInBoth({ dir, onProgress: () => {} }, browser)
        const [here, there] = [light.findings.length, dark.findings.length]
        const seconds = ((performance.now() - begun) / 1000).toFixed(0)
        const counts = `${String(light.slides).padStart(3)} slides  light ${here}  dark ${there}  ${seconds} s`
        process.stdout.write(`${file.padEnd(48)}  ${counts}\n`)
        const lines = [
          ...light.findings.map((finding) => toLine('light', finding)),
          ...dark.findings
            .filter(
              ({ slide, gate, words }) =>
                !light.findings.some((one) => one.slide === slide && one.gate === gate && one.words === words),
            )
            .map((finding) => toLine('dark ', finding)),
        ]
        if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
        broken += here + there
      })
    }
  } finally {
    await browser.close()
  }
  return broken
}

if (articles.length === 0) {
  process.stderr.write(`No articles in "${folder}": give their folder as an argument or in THROUGHLINE_CORPUS.\n`)
  process.exitCode = 3
} else process.exitCode = (await checkArticles()) === 0 ? 0 : 1
