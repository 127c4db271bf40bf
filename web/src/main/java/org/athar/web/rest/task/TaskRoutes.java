package org.athar.web.rest.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.engine.protocol.Role;
import org.athar.security.access.OperationName;
import org.athar.task.TaskFilter;
import org.athar.task.TaskFilter.Whose;
import org.athar.task.TaskId;
import org.athar.task.TaskService;
import org.athar.task.TaskView;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Nothing;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Tasks: listed, taken over, handed on, done. */
@Path("v1/tasks")
@RequestScoped
public class TaskRoutes {

    private static final String LIST = "tasks";

    @Inject
    private TaskService tasks;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The open tasks within reach, the overdue first", operation = OperationName.READ_TASKS, answer = TaskView.class,
            list = true)
    public Response listTasks(@QueryParam("mine") String mine, @QueryParam("role") String role, @QueryParam("overdue") String overdue,
            @BeanParam Paging paging) {
        Whose whose = Values.flag("mine", mine) ? Whose.MINE : Whose.WITHIN_REACH;
        return answers.list(LIST, tasks.list(new TaskFilter(whose,
                Values.constant("role", role, Role.class), Values.flag("overdue", overdue), paging.after(LIST)), paging.rows()));
    }

    @GET
    @Path("{task}")
    @Route(says = "One task", operation = OperationName.READ_TASKS, answer = TaskView.class, versioned = true)
    public Response readTask(@PathParam("task") String task) {
        return answers.one(tasks.view(id(task)));
    }

    @POST
    @Path("{task}/done")
    @Route(says = "Say that a task is done", operation = OperationName.COMPLETE_TASK, answer = Made.class)
    public Response completeTask(@PathParam("task") String task, Body<Note> body) {
        return answers.done(body, what -> tasks.complete(id(task), what.note()));
    }

    @POST
    @Path("{task}/owner")
    @Route(says = "Take a task over that is open to a role", operation = OperationName.HAND_ON_TASK, answer = Made.class)
    public Response takeTask(@PathParam("task") String task, Body<Nothing> body) {
        return answers.done(body, nothing -> tasks.take(id(task)));
    }

    @POST
    @Path("{task}/heir")
    @Route(says = "Hand a task on", operation = OperationName.HAND_ON_TASK, answer = Made.class)
    public Response handTaskOn(@PathParam("task") String task, Body<HandedOn> body) {
        return answers.done(body, heir -> tasks.handOn(id(task), heir.to(), heir.reason()));
    }

    private static TaskId id(String task) {
        return new TaskId(Values.id(task));
    }
}
