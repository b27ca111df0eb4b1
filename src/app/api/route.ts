/** `/api` itself: the catch-all beside it begins one step down. */
export { DELETE, GET, PATCH, POST, PUT } from '../no-such-method.ts'
