import type { Point, Role } from '../../model/argument.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { Frame, Selection } from '../../model/text.ts'
import type { Fits } from '../condense.ts'
import { type Material, toFrame, toNumber, toRef } from '../material.ts'

/** More names are no headline that one reads at a glance. */
const MOST_NAMES = 3
// A name with a mark in it would run into the next.
const MARKED = /[，、,;；]/u

/**
 * `4 causes: Worn engines, Thin crews and 2 more`: the first of some points by name, as many as fit, and how many there are; `null` where not one
 * name fits whole, or all of them would.
 */
export function toSomeNames(material: Material, role: Role, points: readonly Point[], fits: Fits): Frame | null {
  const names = points.map((point) => toRef(material, point).label)
  const cut = names.findIndex(isCutName)
  const most = Math.min(MOST_NAMES, points.length - 1, cut < 0 ? names.length : cut)
  for (let n = most; n > 0; n -= 1) {
    const told = toSome(material, role, names.slice(0, n), points.length)
    if (fits(told.text)) return told
  }
  return null
}

function toSome(material: Material, role: Role, names: readonly Selection[], all: number): Frame {
  const isMarked = names.some(({ text }) => MARKED.test(text))
  return toFrame(material, 'headline.some', {
    count: toFrame(material, `some.${role}`, { n: toNumber(material, all) }),
    names: isMarked ? names.map((name) => toFrame(material, 'lint.name', { name })) : names,
    more: all - names.length,
  })
}
