import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compiler } from '../../scripts/cli/real-compiler.ts'
import { openWorld, type World } from './fake-world.ts'

const PROSE = join(import.meta.dirname, '../cases/unsure-line-in-its-own-order/article.txt')

let world: World
beforeEach(async () => {
  world = await openWorld({ loadCompiler: async () => compiler })
  await copyFile(PROSE, join(world.folder, 'cinema.txt'))
})
afterEach(() => world.remove())

const readSlides = () => readFile(join(world.folder, 'slides.md'), 'utf8')

it('a line of argument that may well be wrong is not shown, and the message says so once, with what can be done', async () => {
  const { code, stderr } = await world.run('build', 'cinema.txt')
  expect(code).toBe(0)
  expect(stderr).toContain('unsure-line')
  expect(stderr).toContain('--draw-unsure')
  expect(stderr).not.toContain('no-argument-line')
  expect(await readSlides()).not.toContain('layout: brief')
})

it('with --draw-unsure it is drawn, without a message', async () => {
  const { stderr } = await world.run('build', 'cinema.txt', '--draw-unsure')
  expect(stderr).not.toContain('unsure-line')
  expect(await readSlides()).toContain('layout: brief')
})

it('"map" and "export --format map" print what was found all the same', async () => {
  expect((await world.run('map', 'cinema.txt', '--format', 'text')).stdout).toContain('把握不大')
  await world.run('export', 'cinema.txt', '--format', 'map')
  expect(await readFile(join(world.folder, 'cinema.mmd'), 'utf8')).toContain('学生没有优惠')
})
