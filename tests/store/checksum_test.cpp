// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "store/checksum.h"
#include "support/catch.h"
#include "support/tempfolder.h"

using namespace napi;

TEST_CASE("checksums are SHA-256 in hexadecimal digits")
{
    CHECK(store::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(store::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the checksum of a file is that of its bytes")
{
    const test::TempFolder folder;
    const std::string bytes("a\0\xFF\n", 4);
    test::writeFile(folder.file("x"), bytes);
    CHECK(store::sha256OfFile(folder.file("x")) == store::sha256(bytes));
}

TEST_CASE("a file that cannot be read has no checksum")
{
    const test::TempFolder folder;
    CHECK_THROWS_AS(store::sha256OfFile(folder.file("missing")), std::filesystem::filesystem_error);
}
