#include "cli/new_briefing.hpp"

#include "cli/installed.hpp"
#include "diagnostics/environment_error.hpp"
#include "files/read_file.hpp"
#include "files/write_file.hpp"

#include <array>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>

namespace hopbao::cli {

using diagnostics::EnvironmentError;
using diagnostics::Kind;

/// A shipped file, from its folder beside the program to its place in the new briefing.
struct StarterFile {
  std::string_view from_folder;
  std::string_view name;
  std::string_view to;
};

static constexpr std::array<StarterFile, 5> kStarter{{
    {"layouts", "kieu-bang.toml", "layouts/kieu-bang.toml"},
    {"layouts", "van-ban.toml", "layouts/van-ban.toml"},
    {"layouts", "bao-cao-hop-bao.toml", "layouts/bao-cao-hop-bao.toml"},
    {"layouts", "nghi-dinh-30-2020.toml", "layouts/nghi-dinh-30-2020.toml"},
    {"data/mau", "briefing.toml", "briefing.toml"},
}};

static std::string read_shipped(const StarterFile& file) {
  diagnostics::DiagnosticSink sink;
  for (const auto& folder : installed_folders(file.from_folder)) {
    if (auto text = files::read_file(folder / file.name, {}, {}, sink)) return *text;
  }
  throw EnvironmentError({Kind::file_unreadable, {}, {std::string(file.to), "not installed"}});
}

static void make_folder(const std::filesystem::path& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) throw EnvironmentError({Kind::write_failed, {}, {folder.string(), failed.message()}});
}

static void print_next_step(const std::filesystem::path& folder, Lang lang, std::ostream& out) {
  const std::string dir = folder.string();
  out << (lang == Lang::vi ? "đã tạo " : "made ") << dir << '\n'
      << (lang == Lang::vi ? "sửa số liệu và câu chữ trong " : "write your figures and text into ")
      << (folder / "briefing.toml").string() << ", "
      << (lang == Lang::vi ? "rồi chạy:\n" : "then run:\n") << "  hopbao compose "
      << (folder / "layouts/bao-cao-hop-bao.toml").string() << ' '
      << (folder / "briefing.toml").string() << " -o " << (folder / "briefing.pdf").string()
      << '\n';
}

bool new_briefing(const std::filesystem::path& folder, Lang messages, std::ostream& out,
                  diagnostics::DiagnosticSink& sink) {
  std::error_code absent;
  if (std::filesystem::exists(folder, absent) && !std::filesystem::is_empty(folder, absent)) {
    sink.report(Kind::folder_not_empty, {}, {folder.string()});
    return false;
  }
  std::array<std::string, kStarter.size()> texts;
  for (std::size_t i = 0; i < kStarter.size(); ++i) texts[i] = read_shipped(kStarter[i]);
  make_folder(folder / "layouts");
  for (std::size_t i = 0; i < kStarter.size(); ++i) {
    files::write_file_atomically(folder / kStarter[i].to, texts[i]);
  }
  files::write_file_atomically(folder / ".hopbao", "");
  print_next_step(folder, messages, out);
  return true;
}

}  // namespace hopbao::cli
