import type {Place} from '../answer.ts';
import type {Level} from '../asked-question.ts';
import type {Entry, Stamped} from '../entry.ts';
import {groupBy} from '../group-by.ts';
import {listPeople, type Person} from '../list/people.ts';
import {isNewer, mergeEntries, versionOf} from '../merge-entries.ts';
import {levelOf} from '../movement.ts';
import {roundsIn} from '../rounds-in.ts';
import type {Source} from './source.ts';

/** How one person rates a question. */
export interface PersonRating {
  /** The id of the person; empty where nobody said who rated. */
  readonly person: string;
  /** Empty where nobody knows the name. */
  readonly name: string;
  readonly audience: string;
  /** The sources in which it was found, by their places in the list of sources. */
  readonly sources: readonly number[];
  /** The id of the level. */
  readonly rating: string;
  /** Its place on the scale, from 0; -1 where the scale has no such level. */
  readonly level: number;
}

/**
 * How those who work for one audience rate a question: the places of their lowest and highest level on the scale, -1
 * where they rate on none of its levels.
 */
export interface AudienceRating {
  readonly audience: string;
  readonly people: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The ratings of one question. */
export interface ComparedRatings {
  readonly question: string;
  /** From the lowest to the highest. */
  readonly ratings: readonly PersonRating[];
  readonly audiences: readonly AudienceRating[];
  /** How many levels lie between the lowest and the highest: 0 where all agree, or nobody has rated. */
  readonly apart: number;
}

/**
 * How people rate some questions, and how far apart they are. A rating is the person's who gave it, in whosever file
 * it stands, and of several by one person the newest counts.
 */
export function compareRatings(
  sources: readonly Source[],
  place: Place,
  questions: readonly string[],
  levels: readonly Level[],
): ComparedRatings[] {
  const rounds = sources.map(({entries}) => roundsIn(entries)(place));
  const people = peopleIn(sources);
  return questions.map(question => {
    const given = sources.flatMap((source, index) =>
      givenIn(rounds[index]!.answers.get(question)?.['rating'], source, index),
    );
    const ratings = newestByPerson(given)
      .filter(({stamp: {value}}) => typeof value === 'string' && value)
      .map(({person, sources: found, stamp}): PersonRating => {
        const {name = '', audience = ''} = people.get(person) ?? {};
        const rating = stamp.value as string;
        return {person, name, audience, sources: found, rating, level: levelOf(rating, levels)};
      })
      .sort((a, b) => a.level - b.level);
    const {lowest, highest} = rangeOf(ratings);
    return {question, ratings, audiences: audiencesOf(ratings), apart: highest - lowest};
  });
}

/** A rating, and whose it is. */
interface Given {
  readonly person: string;
  readonly stamp: Stamped;
  readonly sources: readonly number[];
}

/** A rating and the other versions of it. One that nobody signed is taken for that of whoever saved the file. */
function givenIn(field: Stamped | undefined, {savedBy = ''}: Source, index: number): Given[] {
  if (!field) return [];
  return [field, ...(field.others ?? [])].map(stamp => ({
    person: stamp.by ?? savedBy,
    stamp,
    sources: [index],
  }));
}

function newestByPerson(given: readonly Given[]): Given[] {
  const newest = new Map<string, Given>();
  for (const one of given) {
    // Nobody knows whether two unsigned files are one person's.
    const name = one.person || `/${one.sources[0]}`;
    const known = newest.get(name);
    if (!known || isNewer(one.stamp, known.stamp)) newest.set(name, one);
    else if (versionOf(one.stamp) === versionOf(known.stamp))
      newest.set(name, {...known, sources: [...known.sources, ...one.sources]});
  }
  return [...newest.values()];
}

function peopleIn(sources: readonly Source[]): Map<string, Person> {
  const named = new Map<string, Entry>();
  for (const {entries} of sources)
    for (const entry of entries)
      if (entry.key[1] === 'person') {
        const name = entry.key.join('/');
        named.set(name, mergeEntries(entry, named.get(name)));
      }
  return new Map(listPeople([...named.values()]).map(person => [person.id, person]));
}

function audiencesOf(ratings: readonly PersonRating[]): AudienceRating[] {
  const audiences = groupBy(ratings, ({audience}) => audience);
  return [...audiences].map(([audience, theirs]) => ({audience, people: theirs.length, ...rangeOf(theirs)}));
}

/** Levels of another scale are neither lower nor higher. */
function rangeOf(ratings: readonly PersonRating[]) {
  const levels = ratings.map(({level}) => level).filter(level => level >= 0);
  return levels.length
    ? {lowest: Math.min(...levels), highest: Math.max(...levels)}
    : {lowest: -1, highest: -1};
}
