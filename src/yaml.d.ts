/** What a page shows of a model: equations as MathML, parameters with their sources, printed at build time. */
declare module '*.model.yaml?shown' {
  const shown: import('./model/compile/shown.ts').ShownModel;
  export default shown;
}

/** Every YAML file but a model is plain data, to be validated at the door that imports it. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
