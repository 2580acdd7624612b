declare module 'miniprogram-exparser' {
  const exparser: unknown;
  export default exparser;
}
