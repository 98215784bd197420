import { configureGlobal } from 'fast-check'

/** Of every random row in the tests, so that a commit passes or fails by itself; `SVAR_SEED` looks elsewhere. */
export const seed = Number(process.env.SVAR_SEED ?? 20260302)

configureGlobal({ seed })
