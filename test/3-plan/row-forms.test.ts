import { expect, it } from 'vitest'
import type { Material } from '../../scripts/3-plan/material.ts'
import { toForms } from '../../scripts/3-plan/slide/row-forms.ts'
import { compileMap } from '../../scripts/compile.ts'

it('a sentence cut down is never the connective that opens it alone', async () => {
  const text = '港务局去年停了三条航线。因此，市里、县里和镇里都要给渡口的船工发补贴，每月发到年底为止。'
  const { value } = await compileMap(Buffer.from(`渡口的夏天\n\n${text}\n`), { name: 'article.txt' })
  const sentence = value?.map.sentences.find(({ span }) => value.article.source.text.startsWith('因此', span.start))
  if (!value || !sentence) throw new Error('no sentence')
  const forms = toForms(value as unknown as Material, sentence, (words) => words.length <= 10)
  expect(forms.map((form) => form.text)).not.toContain('因此')
})

it.each([
  ['老码头上的“头班船”，并不是刻意安排的结果，而是潮水与渔汛年复一年留下来的规矩。', '老码头上的“头班船”'],
  ['渡船能否在冬天照常开出去，很大程度上取决于码头上有没有人愿意每天清晨除冰。', '渡船能否在冬天照常开出去'],
])('a sentence cut down is never what it only speaks of: %s', async (told, subject) => {
  const { value } = await compileMap(Buffer.from(`渡口的夏天\n\n港务局去年停了三条航线。${told}\n`), {
    name: 'article.txt',
  })
  const at = value?.article.source.text.indexOf(told) ?? 0
  const sentence = value?.map.sentences.find(({ span }) => span.start === at)
  if (!value || !sentence) throw new Error('no sentence')
  const forms = toForms(value as unknown as Material, sentence, (words) => words.length <= 20)
  expect(forms.map((form) => form.text)).not.toContain(subject)
})
