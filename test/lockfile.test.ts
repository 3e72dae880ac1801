import { describe, expect, it } from 'vitest'
import { findMissing, readPackages } from './support/lockfile.ts'

describe('the lockfile', () => {
  it('names the packages of every platform, so that "npm ci" takes it anywhere (npm run lockfile puts them back)', () => {
    expect(findMissing(readPackages()).map(({ path }) => path)).toEqual([])
  })

  it('names no address of a registry', () => {
    const addresses = Object.values(readPackages()).filter((entry) => 'resolved' in entry)
    expect(addresses).toEqual([])
  })
})
