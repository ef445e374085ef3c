import { CharacterSet } from "../../text/characters.ts";

/** The particles and last sounds that tell what a word does in its clause. */

export const accusative = new CharacterSet("を");
export const dative = new CharacterSet("に");
export const genitive = new CharacterSet("の");
/** The end of an adjectival noun before another noun: 困難な見込み. */
export const attributive = new CharacterSet("な");
export const subject = new CharacterSet("が");

/** The end of a quote. */
export const quoteEnds = new CharacterSet("」』");
/** Signs that may stand after the last word. */
export const trailing = new CharacterSet(")）」』。.．・※＊*:：");

/** The last sounds of a verb in its plain form. */
export const plainEnd = new CharacterSet("るうくぐすつぬぶむ");
/**
 * The last sounds of what a joint may follow: a verb, an adjective, a noun predicate; not the subject particle's noun.
 */
export const verbEnd = new CharacterSet("るうくぐすつぬぶむただいのん");
/** What a holder, a thing or とされている may follow: those, and a quote. */
export const quotedEnd = new CharacterSet("るうくぐすつぬぶむただいのん」』");
/** 進んだ, and not 進むだ. */
export const nasal = new CharacterSet("ん");

/** What may stand between a verb and its noun, by the verb; for する the noun is then its object or its topic. */
export const doingParticles = new CharacterSet("をもはが");
export const nativeParticles = new CharacterSet("をもはがにとで");
export const objectParticles = new CharacterSet("をも");
/** 予定を and 予定の before a plan. */
export const planParticles = new CharacterSet("をの");
/** After one of these する says what something is made into. */
export const makingParticles = new CharacterSet("とに");
export const pastEnd = new CharacterSet("た");
export const adjectiveEnd = new CharacterSet("く");
/** Before ない they tell that there is none. */
export const absenceParticles = new CharacterSet("はがもで");
/** Where the kana of an unlisted verb end. */
export const stemStops = new CharacterSet("をにがはへ");

/** Particles after which a clause without a joint asserts nothing: …は、 …において、 …を、 */
export const openParticles = new CharacterSet("はてにをとのもへやなばつ");
/** What a verbal noun follows when it is the verb of its clause: 改訂を実施, 検討に着手. */
export const caseParticles = new CharacterSet("をにへ");
/** What makes the noun part of a phrase instead: 評価の実施, 終了した件数. */
export const phraseBefore = new CharacterSet("のなたるうくすぐつむぶぬ");
