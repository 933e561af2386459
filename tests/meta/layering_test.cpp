// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "sourcetree.h"
#include "support/catch.h"

#include <map>
#include <regex>
#include <sstream>

using namespace napi;

namespace {

using Names = std::set<std::string>;

/// What one layer may use: other layers, modules of Qt, further libraries by the beginning of their headers.
struct Layer {
    Names layers;
    Names modules;
    Names libraries;
};

const std::map<std::string, Layer> kLayers{
    {"core", {}},
    {"text", {{"core"}, {}, {"utf8proc.h", "libstemmer.h"}}},
    {"store", {{"core", "text"}, {"QtCore"}, {"SQLiteCpp/", "sqlite3.h"}}},
    {"importer", {{"core", "text", "store"}, {}, {"nlohmann/"}}},
    {"words", {{"core"}, {"QtCore"}, {}}},
    {"paint", {{"core"}, {"QtCore", "QtGui", "QtSvg"}, {}}},
    {"report", {{"core", "text", "words", "paint"}, {"QtCore", "QtGui"}, {"nlohmann/", "qpdf/"}}},
    {"models", {{"core", "words"}, {"QtCore", "QtGui"}, {}}},
    {"ui",
     {{"core", "text", "words", "paint", "models", "report"},
      {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport"},
      {}}},
    {"app", {{"core", "words", "store", "ui"}, {"QtCore", "QtGui", "QtWidgets"}, {"CLI/"}}},
    {"cli", {{"core", "words", "store", "importer", "report"}, {"QtCore", "QtGui"}, {"CLI/"}}},
    {"mkdb", {{"core", "importer"}, {}, {}}}};

/// The modules of Qt that have a header of this name.
Names modulesOf(const std::string& header)
{
    Names modules;
    for (const auto& entry : std::filesystem::directory_iterator(NAPI_QT_HEADERS))
        if (entry.is_directory() && std::filesystem::exists(entry.path() / header))
            modules.insert(entry.path().filename().string());
    return modules;
}

bool isQt(const std::string& header) { return header.starts_with('Q') && header.find('.') == std::string::npos; }

/// Headers of C++, C and the system.
bool isSystem(const std::string& header)
{
    static const std::regex pattern("[a-z_0-9]+|sys/[a-z]+\\.h|unistd\\.h|fcntl\\.h");
    return std::regex_match(header, pattern);
}

bool mayUse(const Layer& layer, const std::string& header)
{
    if (isQt(header))
        return std::ranges::any_of(modulesOf(header.substr(header.find('/') + 1)),
                                   [&](const std::string& module) { return layer.modules.contains(module); });
    return isSystem(header) || std::ranges::any_of(layer.libraries, [&](const std::string& library) {
               return header.starts_with(library);
           });
}

/// The includes in `source` that a file of the layer `name` must not have.
std::vector<std::string> forbidden(const std::string& name, const std::string& source)
{
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    const auto& layer = kLayers.at(name);
    std::vector<std::string> found;
    std::istringstream lines(source);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, pattern))
            continue;
        const auto header = match[2].str();
        const auto other = header.substr(0, header.find('/'));
        const bool own = match[1] == "\"";
        if (own ? other != name && !layer.layers.contains(other) : !mayUse(layer, header))
            found.push_back(header);
    }
    return found;
}

} // namespace

TEST_CASE("no file includes what its layer must not know")
{
    const std::filesystem::path root = std::filesystem::path(NAPI_SOURCE_DIR) / "src";
    int files = 0;
    for (const auto& path : test::sourceFiles("src", {".cpp", ".h"})) {
        const auto layer = path.lexically_relative(root).begin()->string();
        CAPTURE(path.string());
        REQUIRE(kLayers.contains(layer));
        for (const auto& header : forbidden(layer, test::readFile(path)))
            FAIL_CHECK("includes " << header);
        ++files;
    }
    CHECK(files > 100);
}

TEST_CASE("includes of the project exist and name their layer")
{
    static const std::regex pattern("#include \"([^\"]+)\"");
    for (const auto& path : test::sourceFiles("src", {".cpp", ".h"})) {
        const auto source = test::readFile(path);
        for (std::sregex_iterator match(source.begin(), source.end(), pattern), end; match != end; ++match) {
            CAPTURE(path.string(), (*match)[1].str());
            CHECK(std::filesystem::exists(std::filesystem::path(NAPI_SOURCE_DIR) / "src" / (*match)[1].str()));
        }
    }
}

TEST_CASE("the check finds what it is there for")
{
    using Found = std::vector<std::string>;
    CHECK(forbidden("core", "#include <QString>\n#include <string>\n") == Found{"QString"});
    CHECK(forbidden("core", "#include \"store/database.h\"\n#include \"core/date.h\"\n") ==
          Found{"store/database.h"});
    CHECK(forbidden("store", "#include <sqlite3.h>\n#include <QFile>\n#include <QFont>\n") == Found{"QFont"});
    CHECK(forbidden("report", "  #  include <QWidget>\n#include <QPdfWriter>\n") == Found{"QWidget"});
    CHECK(forbidden("models", "#include <sqlite3.h>\n#include <nlohmann/json.hpp>\n") ==
          Found{"sqlite3.h", "nlohmann/json.hpp"});
    CHECK(forbidden("ui", "#include <QPushButton>\n#include <QPrinter>\n#include <CLI/CLI.hpp>\n") ==
          Found{"CLI/CLI.hpp"});
    CHECK(forbidden("ui", "#include \"store/database.h\"\n") == Found{"store/database.h"});
    CHECK(forbidden("app", "#include <QNetworkAccessManager>\n#include <QSqlDatabase>\n").size() == 2);
    CHECK(forbidden("words", "#include <QtWidgets/QLabel>\n").size() == 1);
    CHECK(forbidden("cli", "#include <qpdf/QPDF.hh>\n#include <CLI/CLI.hpp>\n") == Found{"qpdf/QPDF.hh"});
}
