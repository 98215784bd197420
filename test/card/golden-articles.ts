import type { Edition } from '../../src/article/article.ts'
import { locale } from '../../src/locale/locale.ts'
import { edition } from '../answer/a-knowledge-base.ts'
import { anEdition } from '../article/an-edition.ts'

const source = {
  name: 'Lamp handbook',
  url: 'https://lamps.example/handbook/lamp.md',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

/** Every kind of block, with what cards find hard: numbers that go on, templating, snake_case, angle brackets. */
const english = `The **lamp** is *dark* on both floors, and \`lamp --off\` says {{nothing}} or \${less}.

## Before you begin

> [!NOTE]
> Keep the [user_name](https://lamps.example/names?of=<you>) at hand.

1. Go to the [lamp page](https://lamps.example/start_here_(now)) and sign in.
2. Press **On**, then:
   - wait for \`lamp ready\`
   - or read [the other article](other-lamp.md)

   > [!WARNING]
   > It gets *hot*.

![The switch on the wall](https://lamps.example/switch.png)

3. Write 2 * 3 * 4 and C:\\lamps\\_new_ into the box.

> A wise person said: light is light.

\`\`\`powershell
Get-Lamp -Name "*"
  | Set-Lamp -On
\`\`\`

| Lamp | Watts |
|------|-------|
| Hall | 5 |
| [Attic](https://lamps.example/attic) | **60** |

---

> [!VIDEO https://lamps.example/embed/film]

If it stays dark, [open the lamp settings](ms-settings:display) or write to <light@lamps.example>.
`

const norwegian = `**Lampen** er *mørk* i begge etasjer, og \`lamp --off\` hjelper ikke.

> [!TIP]
> Ha [brukernavnet](https://lamps.example/names) klart.

1. Gå til [lampesiden](https://lamps.example/start) og logg på.
2. Trykk **På**, og så:
   - vent på \`lamp ready\`
   - eller les [en annen artikkel](other-lamp.md)

Blir det lyst?

3. Ferdig.

| Lampe | Watt |
|-------|------|
| Gang | 5 |
`

const arabic = `**المصباح** مظلم، والأمر \`lamp --off\` لا يساعد.

> [!IMPORTANT]
> احفظ الملف في C:\\Lamps\\new.txt قبل أن تبدأ.

1. افتح [صفحة المصباح](https://lamps.example/start) وسجّل الدخول.
2. اختر **Settings > Lamps** ثم اضغط **تشغيل**.

- [مقال آخر](other-lamp.md)

| المصباح | واط |
|---------|-----|
| الممر | 5 |
`

const japanese = `**ランプ**が暗いときは、設定で**「次へ」**を選びます。

> [!CAUTION]
> とても*熱く*なります。

1. [ランプのページ](https://lamps.example/start)を開きます。
2. \`lamp --on\` と入力します。

- [ほかの記事](other-lamp.md)
`

const longText = `There are many lamps in the house.

## Look at each of them

${Array.from({ length: 24 }, (_, index) => `${index + 1}. Look at lamp number ${index + 1}, and write down whether it is as bright as the one before it.`).join('\n')}

## When all are seen

Tell the [keeper of lamps](https://lamps.example/keeper).
`

export const lamp = anEdition({ markdown: english, title: 'The lamp is dark', source })
export const lampe = edition('lamp', 'nb-NO', {
  markdown: norwegian,
  title: 'Lampen er mørk',
  origin: 'machine',
  date: '2021-05-19',
  isStale: true,
  source,
})
export const misbah = edition('lamp', 'ar-SA', {
  markdown: arabic,
  title: 'المصباح مظلم',
  origin: 'machine',
  date: '2021-05-19',
  source,
})
export const ranpu = edition('lamp', 'ja-JP', {
  markdown: japanese,
  title: 'ランプが暗い',
  origin: 'human',
  date: '2022-01-31',
  source,
})
export const manyLamps = edition('many-lamps', 'en-US', {
  markdown: longText,
  title: 'Look after many lamps',
  date: '2023-02-28',
})
export const otherLamp = edition('other-lamp', 'en-US', {
  markdown: 'Not this lamp, the **other** one.',
  title: 'The other lamp',
})
export const otherLampe = edition('other-lamp', 'nb-NO', {
  markdown: 'Ikke denne lampen, den andre.',
  title: 'Den andre lampen',
})

export const editions: readonly Edition[] = [lamp, lampe, misbah, ranpu, manyLamps, otherLamp, otherLampe]
export const [en, nb, ar, ja] = [locale('en-US'), locale('nb-NO'), locale('ar-SA'), locale('ja-JP')] as const
