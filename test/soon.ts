/** Whether something comes to pass within 40 s, before mocha gives the test up. */
export async function soon(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 2000; tries += 1) {
    if (await isSo()) return true
    await new Promise((wait) => setTimeout(wait, 20))
  }
  return false
}
