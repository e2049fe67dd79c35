/** Every YAML file but a model is plain data, to be validated at the door that imports it. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
