#include "core/protocol/safetywords.h"

#include <array>

namespace twinspan::protocol
{

namespace
{
constexpr std::array<const char *, 256> words{
    "acorn",    "actor",   "alarm",    "album",    "amber",   "anchor",  "angle",   "ankle",   "apple",   "apron",
    "arch",     "arrow",   "atlas",    "attic",    "autumn",  "badge",   "bagel",   "bakery",  "bamboo",  "banana",
    "banjo",    "barn",    "basil",    "basket",   "walnut",  "beacon",  "bench",   "berry",   "bicycle", "bishop",
    "blanket",  "blossom", "blue",     "bonus",    "bottle",  "bracket", "branch",  "brass",   "bread",   "brick",
    "bridge",   "broom",   "brush",    "bucket",   "buffalo", "butter",  "wagon",   "cabin",   "cactus",  "camel",
    "zebra",    "canal",   "candle",   "canoe",    "canvas",  "captain", "carbon",  "cargo",   "carpet",  "carrot",
    "castle",   "cedar",   "cello",    "chalk",    "cherry",  "chess",   "cinema",  "circle",  "citrus",  "clock",
    "cloud",    "clover",  "coach",    "cobalt",   "coconut", "coffee",  "comet",   "compass", "copper",  "coral",
    "corner",   "cotton",  "cousin",   "cradle",   "crayon",  "cricket", "crown",   "crystal", "daisy",   "denim",
    "desert",   "diamond", "dolphin",  "donkey",   "dragon",  "drum",    "eagle",   "easel",   "echo",    "elbow",
    "elephant", "ember",   "emerald",  "engine",   "falcon",  "feather", "fennel",  "fiddle",  "finger",  "flamingo",
    "flute",    "forest",  "fossil",   "fountain", "frost",   "galaxy",  "garden",  "garlic",  "gazelle", "ginger",
    "giraffe",  "glacier", "globe",    "goblet",   "gondola", "granite", "grape",   "guitar",  "hammer",  "harbor",
    "harvest",  "hazel",   "helmet",   "hockey",   "honey",   "horizon", "igloo",   "indigo",  "island",  "ivory",
    "jacket",   "jaguar",  "jasmine",  "jelly",    "jigsaw",  "jungle",  "kayak",   "kettle",  "kitchen", "kiwi",
    "koala",    "ladder",  "lagoon",   "lantern",  "laptop",  "lemon",   "leopard", "library", "lilac",   "linen",
    "lizard",   "lobster", "locket",   "magnet",   "mango",   "maple",   "marble",  "meadow",  "melon",   "meteor",
    "mirror",   "mitten",  "monsoon",  "mosaic",   "motor",   "muffin",  "museum",  "mustard", "napkin",  "nectar",
    "needle",   "noodle",  "nutmeg",   "oasis",    "ocean",   "olive",   "onion",   "opera",   "orange",  "orbit",
    "orchid",   "otter",   "oyster",   "paddle",   "palace",  "panda",   "papaya",  "parrot",  "pebble",  "pelican",
    "pencil",   "pepper",  "piano",    "pillow",   "pilot",   "planet",  "plaza",   "pocket",  "polar",   "pony",
    "poppy",    "potato",  "prism",    "puffin",   "pumpkin", "puzzle",  "pyramid", "quartz",  "quilt",   "rabbit",
    "radar",    "radio",   "rainbow",  "raven",    "ribbon",  "river",   "robin",   "rocket",  "rooster", "saddle",
    "saffron",  "salmon",  "sandal",   "satin",    "saturn",  "scarf",   "shadow",  "silver",  "sleigh",  "spider",
    "spinach",  "sponge",  "squirrel", "stadium",  "sunset",  "swan",    "tango",   "teapot",  "thunder", "tiger",
    "tomato",   "tulip",   "turtle",   "umbrella", "velvet",  "violin",
};
} // namespace

const char *safetyWord(quint8 index)
{
    return words.at(index);
}

} // namespace twinspan::protocol
