declare module 'miniprogram-exparser' {
  const exparser: unknown;
  // eslint-disable-next-line import-x/no-default-export -- the package exports one thing, as CommonJS does
  export default exparser;
}
