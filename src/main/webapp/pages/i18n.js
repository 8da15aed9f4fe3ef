// Words, numbers and times in the reader's language. The texts lie in messages.<language>.js beside the
// modules that use them; a test holds the three languages and the modules together.
import { remember, route } from "./route.js";

export const LANGUAGES = { en: "English", da: "Dansk", nb: "Norsk" };
// Merchants' days are days in Denmark; api.md, "Synchronisation by hand".
export const MERCHANT_ZONE = "Europe/Copenhagen";
const OTHER_NAMES = { no: "nb", nn: "nb" };
const listeners = new Set();
const folders = [];
let language = "en";
let texts = {};

/** Loads the texts of these folders ("" is the common one) in the reader's language. */
export async function speak(...names) {
  folders.push(...names);
  await load(known(route().query.get("lang")) ?? firstOf(navigator.languages) ?? "en");
}

/** The reader wants another language. It is remembered in the address only. */
export async function choose(wanted) {
  await load(wanted);
  remember("lang", wanted);
  listeners.forEach((listener) => listener());
}

/** Calls when everything must be drawn anew. */
export function onChange(listener) {
  listeners.add(listener);
}

async function load(wanted) {
  const modules = await Promise.all(folders.map((name) => import(`./${name}messages.${wanted}.js`)));
  texts = Object.assign({}, ...modules.map((module) => module.default));
  language = wanted;
  document.documentElement.lang = wanted;
}

function firstOf(wishes) {
  return wishes.map(known).find(Boolean);
}

function known(tag) {
  const name = tag?.toLowerCase().split("-")[0];
  const code = OTHER_NAMES[name] ?? name;
  return code in LANGUAGES ? code : undefined;
}

export function currentLanguage() {
  return language;
}

/** The reader's own kind of the language (en-GB, say), for dates and numbers, if the browser has it. */
export function locale() {
  const own = navigator.languages.filter((tag) => known(tag) === language);
  return Intl.DateTimeFormat.supportedLocalesOf(own)[0] ?? language;
}

/** The text of a key, with {names} filled in. */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? shown(values[name]) : whole));
}

/** The text of key.one or key.other, as the language counts; {count} is the number. */
export function plural(key, count, values = {}) {
  return t(`${key}.${new Intl.PluralRules(language).select(count)}`, { count, ...values });
}

/** Whether there is a text for it: a server may know words that these pages do not know yet. */
export function has(key) {
  return key in texts;
}

function shown(value) {
  return typeof value === "number" ? number(value) : String(value);
}

export function number(value) {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A point in time, in the merchant's zone. */
export function dateTime(instant) {
  return format(instant, { dateStyle: "medium", timeStyle: "short" });
}

/** The day of a point in time, in the merchant's zone. */
export function day(instant) {
  return format(instant, { dateStyle: "medium" });
}

function format(instant, options) {
  const all = { timeZone: MERCHANT_ZONE, ...options };
  return new Intl.DateTimeFormat(locale(), all).format(new Date(instant));
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

/** "3 hours": the largest unit only. */
export function duration(seconds) {
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? UNITS.at(-1);
  const style = { style: "unit", unit, unitDisplay: "long" };
  return new Intl.NumberFormat(locale(), style).format(Math.floor(seconds / length));
}
