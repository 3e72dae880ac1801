import type { CloseSlide } from '../../model/slide.ts'
import { CLOSE, FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

/** Px of a close beneath its headline: the claim, the ways under the names of their roles, what is open. */
export function toCloseHeight({
  claim,
  roles,
  ways,
  rest,
  gap,
}: Pick<CloseSlide, 'claim' | 'roles' | 'ways' | 'rest' | 'gap'>): number {
  const { around, name, apart, heads, rowGap, beneath } = CLOSE
  const width = (FRAME.width - CLOSE.arrow * (roles.length - 1)) / Math.max(1, roles.length) - name.beside
  const rows = ways.map((points) => {
    const lines = points.map(({ label }) => toSetLines(label.text, { ...name, width }))
    return name.around + Math.max(...lines) * name.line + rowGap
  })
  return (
    around +
    toSetLines(claim.text, CLOSE.claim) * CLOSE.claim.line +
    (rows.length > 0 ? heads : 0) +
    rows.reduce((sum, one) => sum + one, 0) +
    (rest ? beneath.around + toSetLines(rest.text, beneath) * beneath.line : 0) +
    (gap ? apart.around + toSetLines(gap.text, apart) * apart.line : 0)
  )
}
