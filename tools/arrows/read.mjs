// @ts-check
import { parseSync, Visitor } from 'vite';

/**
 * @typedef {{ to: string | null, line: number }} Arrow `to` as written, without a query; null when it is
 * computed and so cannot be checked
 */

/**
 * Every import, export from, dynamic import, import type, require, worker URL and glob in one file.
 * @param {string} file its ending decides the syntax
 * @param {string} text
 * @returns {{ arrows: Arrow[], errors: string[] }}
 */
export function readArrows(file, text) {
  const parsed = parseSync(file, text);
  /** @type {Arrow[]} */
  const arrows = [];
  /** @param {any} node the expression that names the target */
  const add = (node) => {
    if (node)
      arrows.push({ to: literal(node)?.replace(/[?#].*$/s, '') ?? null, line: lineOf(text, node.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    NewExpression: (node) => {
      if (isName(node.callee, 'URL') && isImportMeta(node.arguments[1], 'url')) add(node.arguments[0]);
    },
    CallExpression: (node) => {
      if (isName(node.callee, 'require')) add(node.arguments[0]);
      if (isImportMeta(node.callee, 'glob')) globs(node.arguments[0]).forEach(add);
    },
  }).visit(parsed.program);
  return { arrows, errors: parsed.errors.map((error) => error.message) };
}

/** @param {any} node */
function literal(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

/** @param {any} node @returns {any[]} patterns that add files; those that begin with ! take some away */
function globs(node) {
  const patterns = node?.type === 'ArrayExpression' ? node.elements : [node];
  return patterns.filter((/** @type {any} */ pattern) => !literal(pattern ?? {})?.startsWith('!'));
}

/** @param {any} node @param {string} name */
function isName(node, name) {
  return node.type === 'Identifier' && node.name === name;
}

/** @param {any} node @param {string} property */
function isImportMeta(node, property) {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    isName(node.property, property)
  );
}

/** @param {string} text @param {number} offset */
function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
