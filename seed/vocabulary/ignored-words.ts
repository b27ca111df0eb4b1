export default ['goddag'] satisfies string[]
