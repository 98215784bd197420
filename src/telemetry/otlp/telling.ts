import type { Log } from '../../log.ts'

interface Exported {
  readonly code: number
  readonly error?: Error
}

interface Exporter<Items> {
  export(items: Items, done: (result: Exported) => void): void
}

const succeeded = 0 // ExportResultCode.SUCCESS

/** Tells when sending begins to fail and when it works again: the library itself says nothing. */
export function telling<Items, Kind extends Exporter<Items>>(
  exporter: Kind & Exporter<Items>,
  what: string,
  log: Log,
): Kind {
  let works = true
  const send = exporter.export.bind(exporter)
  exporter.export = (items, done) =>
    send(items, (result) => {
      const worked = result.code === succeeded
      if (worked !== works) log(worked ? 'telemetry sent again' : 'telemetry not sent', { what })
      works = worked
      done(result)
    })
  return exporter
}
