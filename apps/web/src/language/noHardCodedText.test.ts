import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');
/** Attributes and properties whose text people read or hear. */
const spoken = new Set([
  'alt',
  'aria-label',
  'children',
  'closeLabel',
  'description',
  'label',
  'message',
  'placeholder',
  'text',
  'title',
]);
/** What comes of these is one of their sides, or both; a comparison shows neither. */
const joins: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);
const hasLetters = /\p{L}/u;
/** `tool.select`: a key of a message, which the compiler checks. */
const messageKey = /^[a-z][A-Za-z]*(\.[A-Za-z-]+)+$/;

/** Texts of a file that would be shown as they stand, in whatever language they were written. */
function hardCodedTexts(fileName: string, code: string): readonly string[] {
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const add = (node: ts.Node, text: string) => {
    if (!hasLetters.test(text) || messageKey.test(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${fileName}:${line + 1} ${text.trim()}`);
  };
  const addLiterals = (node: ts.Node | undefined) => {
    if (node === undefined) return;
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      add(
        node,
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(''),
      );
    } else if (ts.isConditionalExpression(node)) {
      addLiterals(node.whenTrue);
      addLiterals(node.whenFalse);
    } else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
      addLiterals(node.expression);
    } else if (ts.isBinaryExpression(node) && joins.has(node.operatorToken.kind)) {
      addLiterals(node.left);
      addLiterals(node.right);
    }
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) add(node, node.text);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) addLiterals(node.initializer);
    if (ts.isPropertyAssignment(node) && spoken.has(node.name.getText())) {
      addLiterals(node.initializer);
    }
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      for (const child of node.children) if (ts.isJsxExpression(child)) addLiterals(child);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no text of the app stands in its code', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(50);
  const texts = files.flatMap((name) =>
    hardCodedTexts(name, readFileSync(join(source, name), 'utf8')),
  );
  expect(texts).toEqual([]);
});

test.each([
  '<p>Hello</p>',
  '<p>{"Hello"}</p>',
  '<p>{isOpen ? "Open" : translate("a.b")}</p>',
  '<p>{`Hello ${name}`}</p>',
  '<Button label="Delete" />',
  '<p>{name || "Nobody"}</p>',
  '<img alt={isOpen ? "Карта" : ""} />',
  'toast({ text: "Deleted" })',
])('a planted text is found: %s', (code) => {
  expect(hardCodedTexts('planted.tsx', code)).toHaveLength(1);
});

test.each([
  '<p>{translate("board.title")}</p>',
  '<p>·</p>',
  '<i className="icon" />',
  '<p>{state !== "open" && <b>{name}</b>}</p>',
  '({ label: "tool.select" })',
])('what is no text is left alone: %s', (code) => {
  expect(hardCodedTexts('fine.tsx', code)).toEqual([]);
});
