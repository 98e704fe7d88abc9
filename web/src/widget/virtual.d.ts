declare module "virtual:first-words" {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default words;
}
