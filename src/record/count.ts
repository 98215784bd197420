/** How many rows a statement changed. */
export const changedRows = (
  results: readonly { readonly numUpdatedRows?: bigint; readonly numDeletedRows?: bigint }[],
): number =>
  results.reduce(
    (sum, { numUpdatedRows, numDeletedRows }) => sum + Number(numUpdatedRows ?? numDeletedRows ?? 0n),
    0,
  )
