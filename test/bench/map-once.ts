import { setUpEngine } from '../../scripts/cli/engine.ts'
import { compileMap } from '../../scripts/compile.ts'
import { SHAPES } from './articles.ts'

// Maps one article in this process and prints, as JSON, the processor time that took beyond the start of the process: reading the
// dictionaries is in it. Node is set up as a command does. `node test/bench/map-once.ts SHAPE CHARACTERS`

setUpEngine()
const [ending, toText] = SHAPES[process.argv[2] ?? ''] ?? ['txt', () => '']
const size = Number(process.argv[3])
const text = toText(size).slice(0, size)
const bytes = new TextEncoder().encode(text)
const before = process.cpuUsage()
const { value, diagnostics } = await compileMap(bytes, { name: `article.${ending}` })
const { user, system } = process.cpuUsage(before)
if (value === null) throw new Error(diagnostics.map(({ message }) => message).join('; '))
process.stdout.write(
  `${JSON.stringify({
    characters: text.length,
    seconds: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    points: value.map.points.length,
    links: value.map.links.length,
  })}\n`,
)
