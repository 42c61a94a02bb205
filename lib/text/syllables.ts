/** The finals that each initial of pinyin goes with, without tones; `v` is ü. */
const table = `
- a ai an ang ao e ei en eng er o ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun wu wa wai wan wang wei wen weng wo
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ue
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo`;

const syllables: ReadonlySet<string> = new Set(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [initial = '', ...finals] = row.split(' ');
      return finals.map((final) => (initial === '-' ? final : initial + final));
    }),
);

const longestSyllable = 6;

/**
 * Latin letters as syllables of pinyin, the longest first; undefined when they are not pinyin
 * from end to end. Looks at every place once, from the end: the work grows with the letters,
 * not with the number of ways to split them.
 */
export function syllablesOf(letters: string): string[] | undefined {
  // The longest syllable at each place behind which everything else is syllables too.
  const lengths: (number | undefined)[] = [];
  for (let place = letters.length - 1; place >= 0; place -= 1) {
    for (let length = Math.min(longestSyllable, letters.length - place); length > 0; length -= 1) {
      const end = place + length;
      const isSplit = end === letters.length || lengths[end] !== undefined;
      if (!isSplit || !syllables.has(letters.slice(place, end))) continue;
      lengths[place] = length;
      break;
    }
  }
  const found: string[] = [];
  for (let place = 0; place < letters.length; place += found.at(-1)?.length ?? 0) {
    const length = lengths[place];
    if (length === undefined) return undefined;
    found.push(letters.slice(place, place + length));
  }
  return found;
}
