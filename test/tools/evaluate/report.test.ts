import assert from 'node:assert/strict'
import { reportOf } from '../../../src/tools/evaluate/report.ts'
import { reportLines } from '../../../src/tools/evaluate/report-lines.ts'
import { aResult } from './a-result.ts'

const report = reportOf([
  aResult({ right: { a: 2 }, ranked: ['a'], confidence: 0.9, language: 'nb' }),
  aResult({
    right: { a: 2, b: 1 },
    ranked: ['b', 'a'],
    confidence: 0.25,
    kind: 'choices',
    origin: 'real',
  }),
  aResult({ ranked: ['x'], confidence: 0.05, kind: 'nothing' }),
])

describe('reportOf', () => {
  it('measures all, and each language and origin', () => {
    const norwegian = {
      count: 1,
      success1: 1,
      success3: 1,
      success10: 1,
      reciprocalRank: 1,
      gain10: 1,
      related1: 1,
      related3: 1,
      related10: 1,
    }
    const gain10 = (1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3))
    const english = { ...norwegian, success1: 0, reciprocalRank: 0.5, gain10 }
    const all = { ...norwegian, count: 2, success1: 0.5, reciprocalRank: 0.75, gain10: (1 + gain10) / 2 }
    assert.deepEqual(
      { all: report.all, byLanguage: report.byLanguage, byOrigin: report.byOrigin },
      {
        all,
        byLanguage: { en: english, nb: norwegian },
        byOrigin: { own: norwegian, real: english },
      },
    )
  })

  it('measures confidence over all questions', () => {
    assert.equal(report.areaUnderCurve, 1)
    assert.equal(report.calibrationError?.toFixed(6), ((0.1 + 0.25 + 0.05) / 3).toFixed(6))
    assert.equal(report.unanswerable, 1)
  })

  it('measures time', () => {
    assert.deepEqual(
      [report.wholeTime, report.searchTime],
      [
        { p50: 2, p95: 2, p99: 2 },
        { p50: 1, p95: 1, p99: 1 },
      ],
    )
  })
})

describe('reportLines', () => {
  it('prints tables', () => {
    assert.deepEqual(reportLines(report), [
      '      n    s@1    s@3   s@10    MRR  nDCG@10  related@1  related@3  related@10',
      'all   2  0.500  1.000  1.000  0.750    0.930      1.000      1.000       1.000',
      'own   1  1.000  1.000  1.000  1.000    1.000      1.000      1.000       1.000',
      'real  1  0.000  1.000  1.000  0.500    0.860      1.000      1.000       1.000',
      'en    1  0.000  1.000  1.000  0.500    0.860      1.000      1.000       1.000',
      'nb    1  1.000  1.000  1.000  1.000    1.000      1.000      1.000       1.000',
      '',
      'at the thresholds           answerable  unanswerable',
      'answered directly, right        50.0 %',
      'answered directly, related       0.0 %',
      'answered directly, wrong         0.0 %         0.0 %',
      'choices with the right one      50.0 %',
      'choices without                  0.0 %         0.0 %',
      'nothing found                    0.0 %       100.0 %',
      'taken for small talk             0.0 %         0.0 %',
      'Right of all direct answers: 100.0 %',
      '',
      'Questions that no article answers: 1',
      'Area under the ROC curve: 1.000',
      'Expected calibration error: 0.133',
      'confidence  n   said  right',
      '0.0 to 0.1  1  0.050  0.000',
      '0.2 to 0.3  1  0.250  0.000',
      '0.9 to 1.0  1  0.900  1.000',
      '',
      'milliseconds         p50   p95   p99',
      'question to answer  2.00  2.00  2.00',
      'search alone        1.00  1.00  1.00',
    ])
  })
})
