package org.athar.whole.program;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.protocol.Role;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;

/** A program of a person of every role, and what tests look at of its answers. */
public final class Programs {

    private static final Map<Role, String> PEOPLE = Map.of(Role.INVESTIGATOR, "rania.alhadidi", Role.CUSTODIAN, "yousif.alnuaimi",
            Role.LAB_ANALYST, "shilan.amedi", Role.COORDINATOR, "huda.aljubouri", Role.BOARD_MEMBER, "nasreen.alkhafaji",
            Role.LIAISON_OFFICER, "samira.alhamdani", Role.AUDITOR, "adil.aldulaimi", Role.DATA_PROTECTION_OFFICER, "mariwan.hawrami",
            Role.ADMINISTRATOR, "zaynab.alsaadi");

    private Programs() {
    }

    /** One of each role. */
    public static Map<Role, Program> ofEveryRole() {
        Map<Role, Program> programs = new EnumMap<>(Role.class);
        PEOPLE.forEach((role, username) -> programs.put(role, Program.lasting(username)));
        return programs;
    }

    /** The rows of a list. */
    static List<JsonObject> items(Answer list) {
        return list.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
