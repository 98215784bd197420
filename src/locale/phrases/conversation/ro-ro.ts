export { conversation } from './en-us.ts'
