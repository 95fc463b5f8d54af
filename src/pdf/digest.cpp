#include "pdf/digest.hpp"

#include <bit>
#include <cstring>

namespace hopbao::pdf {

using State = std::array<std::uint32_t, 4>;

/// floor(2^32 × |sin(i + 1)|), RFC 1321, section 3.4.
static constexpr std::array<std::uint32_t, 64> kSines{
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};
static std::array<std::uint32_t, 16> read_words(const unsigned char* block) {
  std::array<std::uint32_t, 16> words{};
  for (std::size_t i = 0; i < 64; ++i) {
    words[i / 4] |= static_cast<std::uint32_t>(block[i]) << (8 * (i % 4));
  }
  return words;
}

/// Sixteen steps of one round: step i takes word (`Stride` × i + `First`) mod 16. Words and shifts
/// are then constants of the unrolled loop.
template <std::uint32_t Round, std::uint32_t Stride, std::uint32_t First, class Mix>
static void add_round(State& state, const std::array<std::uint32_t, 16>& words,
                      const std::array<int, 4>& shifts, Mix mix) {
  auto [a, b, c, d] = state;
  for (std::uint32_t i = 0; i < 16; ++i) {
    const std::uint32_t sum =
        a + mix(b, c, d) + kSines[16 * Round + i] + words[(Stride * i + First) % 16];
    a = d;
    d = c;
    c = b;
    b += std::rotl(sum, shifts[i % 4]);
  }
  state = {a, b, c, d};
}

static void add_block(State& state, const unsigned char* block) {
  using Word = std::uint32_t;
  const std::array<Word, 16> words = read_words(block);
  State mixed = state;
  add_round<0, 1, 0>(mixed, words, {7, 12, 17, 22},
                     [](Word b, Word c, Word d) { return (b & c) | (~b & d); });
  add_round<1, 5, 1>(mixed, words, {5, 9, 14, 20},
                     [](Word b, Word c, Word d) { return (d & b) | (~d & c); });
  add_round<2, 3, 5>(mixed, words, {4, 11, 16, 23},
                     [](Word b, Word c, Word d) { return b ^ c ^ d; });
  add_round<3, 7, 0>(mixed, words, {6, 10, 15, 21},
                     [](Word b, Word c, Word d) { return c ^ (b | ~d); });
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += mixed[i];
}

static void add_padding(State& state, std::string_view rest, std::uint64_t length) {
  std::array<unsigned char, 128> tail{};
  std::memcpy(tail.data(), rest.data(), rest.size());
  tail[rest.size()] = 0x80;
  const std::size_t blocks = rest.size() + 9 <= 64 ? 1 : 2;
  for (std::size_t i = 0; i < 8; ++i) {
    tail[blocks * 64 - 8 + i] = static_cast<unsigned char>((length * 8) >> (8 * i));
  }
  for (std::size_t i = 0; i < blocks; ++i) add_block(state, tail.data() + 64 * i);
}

Digest digest(std::string_view bytes) {
  State state{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  const std::size_t whole = bytes.size() / 64;
  for (std::size_t i = 0; i < whole; ++i) {
    add_block(state, reinterpret_cast<const unsigned char*>(bytes.data()) + 64 * i);
  }
  add_padding(state, bytes.substr(whole * 64), bytes.size());
  Digest result{};
  for (std::size_t i = 0; i < 16; ++i) {
    result[i] = static_cast<std::uint8_t>(state[i / 4] >> (8 * (i % 4)));
  }
  return result;
}

std::string subset_tag(const Digest& digest) {
  std::string tag(6, 'A');
  for (std::size_t i = 0; i < tag.size(); ++i) {
    tag[i] = static_cast<char>('A' + digest[i] % 26);
  }
  return tag;
}

}  // namespace hopbao::pdf
