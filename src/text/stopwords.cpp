// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#include "text/stopwords.h"

#include <set>

namespace napi::text {

bool isStopWord(std::string_view folded)
{
    static const std::set<std::string_view> kWords{
        // German, folded
        "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "auch", "auf", "aus", "bei",
        "beim", "bekomme", "bekommen", "bekommt", "bin", "bis", "bitte", "da", "dabei", "dafuer", "damit", "dann",
        "darf", "das", "dass", "dazu", "dem", "den", "denn", "der", "deren", "des", "die", "dies", "diese",
        "diesem", "diesen", "dieser", "dieses", "doch", "dort", "du", "duerfen", "durch", "ein", "eine", "einem",
        "einen", "einer", "eines", "er", "es", "etwas", "finde", "finden", "findet", "fuer", "gab", "geben",
        "gegen", "gehoert", "genau", "gibt", "haben", "habe", "hat", "hatte", "heisst", "hier", "ich", "ihr",
        "ihre", "ihrem", "ihren", "ihrer", "im", "in", "ins", "ist", "ja", "jede", "jeder", "jetzt", "kann",
        "kannst", "kein", "keine", "koennen", "koennte", "machen", "macht", "man", "mein", "meine", "meinem",
        "meinen", "meiner", "meines", "mich", "mir", "mit", "moechte", "muss", "muessen", "nach", "nicht", "noch",
        "nur", "ob", "oder", "ohne", "sagt", "schon", "sein", "seine", "seit", "sich", "sie", "sind", "so", "soll",
        "sollen", "steht", "tun", "tut", "ueber", "um", "und", "uns", "unser", "unsere", "unter", "viel", "viele",
        "vom", "von", "vor", "wann", "war", "waren", "warum", "was", "welche", "welchem", "welchen", "welcher",
        "welches", "wem", "wen", "wenn", "wer", "werde", "werden", "weshalb", "wie", "wieso", "wieviel", "wieviele",
        "will", "wir", "wird", "wo", "woher", "wohin", "wozu", "wurde", "wurden", "zu", "zum", "zur", "zwischen",
        // English
        "a", "about", "all", "and", "any", "are", "as", "at", "be", "been", "by", "can", "could", "did", "do",
        "does", "find", "for", "from", "get", "has", "have", "how", "i", "if", "into", "is", "it", "its", "me",
        "my", "no", "not", "of", "on", "or", "our", "please", "shall", "should", "tell", "that", "the", "their",
        "them", "there", "these", "they", "this", "those", "to", "us", "we", "were", "what", "when", "where",
        "which", "who", "whom", "whose", "why", "with", "would", "you", "your"};
    return kWords.contains(folded);
}

} // namespace napi::text
